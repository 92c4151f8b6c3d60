package org.zhiheng.settings;

/** The working days of a year became known or changed: clocks that wait for it can be computed. */
public record CalendarLoaded(int year) {}
