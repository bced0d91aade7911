package io.chengbao.review;

import io.chengbao.platform.testing.TokenTable;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TokenTest extends TokenTable {

    TokenTest() {
        super("/api/v1/reviews", "approver-990127");
    }
}
