package fr.clara.testing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;

/** A test of the running service on CLARA's own data, a real PostgreSQL and a clock that stands. */
@QuarkusTest
@WithTestResource(TestPostgresql.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NetworkTest {}
