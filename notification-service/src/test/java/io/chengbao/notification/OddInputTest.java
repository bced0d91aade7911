package io.chengbao.notification;

import io.chengbao.platform.testing.AnyInputTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OddInputTest extends AnyInputTest {}
