package io.chengbao.review;

import io.chengbao.platform.testing.ApiContractTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ApiTest extends ApiContractTest {}
