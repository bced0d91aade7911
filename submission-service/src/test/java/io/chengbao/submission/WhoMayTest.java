package io.chengbao.submission;

import io.chengbao.platform.testing.AccessMatrixTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WhoMayTest extends AccessMatrixTest {}
