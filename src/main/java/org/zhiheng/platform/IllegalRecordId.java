package org.zhiheng.platform;

/** A text that names no record: told like a record that does not exist. */
public final class IllegalRecordId extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    IllegalRecordId() {
        super("没有这条记录：编号不完整或有误。");
    }
}
