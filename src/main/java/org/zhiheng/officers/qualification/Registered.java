package org.zhiheng.officers.qualification;

/**
 * What the register says against an application for somebody in service (在册登记比对).
 *
 * @param field of the application that is contradicted
 */
record Registered(String field, String label, String text, String article, String remedy) {}
