package bd.spbmu.query.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which views an answer is read from, by their processing groups. A caller who sends {@code Registry-Position} is answered
 * once these views have followed the log that far.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Reads {

    String[] value();
}
