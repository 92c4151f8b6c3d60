package org.zhiheng.documents.content;

/**
 * A picture on a page of its own (图片证据).
 *
 * @param caption what it is, when and where it was taken
 * @param digest SM3 of the file as hexadecimal
 */
public record Picture(String title, String caption, String name, String digest) {}
