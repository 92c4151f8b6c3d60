package org.zhiheng.cases.form;

/** 当场处罚决定报所属机关备案（第五十二条第三款）. */
public record FileWithOrgan(@Ask(value = "备案说明", max = 500) String note) implements Form {}
