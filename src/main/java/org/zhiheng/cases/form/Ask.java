package org.zhiheng.cases.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The question behind one component of a form, as a screen asks it and as an answer is checked. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Ask {

    /** The question's name. */
    String value();

    String hint() default "";

    /** Whether it may be left out; a question that is asked only sometimes must be answered when it is asked. */
    boolean optional() default false;

    /** Longest text, in characters. */
    int max() default 200;

    /** What a record is chosen from; the type of the component says the rest. */
    Pick pick() default Pick.NOTHING;

    /** The heading of the card that begins here. */
    String group() default "";

    /** Asked only where another component has one of these values: {@code "manner=ELECTRONIC|POST"}. */
    String when() default "";

    /** Must be answered only where another component has one of these values; empty for wherever it is asked. */
    String needed() default "";

    /** Whether a date may lie after today. */
    boolean future() default false;

    /** What a {@code RecordId} names. */
    enum Pick {
        NOTHING,
        OFFICERS,
        CASE_OFFICER,
        MATTER,
        FILES,
        ACT,
        ACTS,
        EVIDENCE,
        DOCUMENT,
        CASE
    }
}
