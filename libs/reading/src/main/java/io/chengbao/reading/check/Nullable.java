package io.chengbao.reading.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a {@link Sheet} may be without; an API description can say of all else that it is there. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface Nullable {}
