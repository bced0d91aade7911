package io.chengbao.notification;

import io.chengbao.platform.testing.TokenTable;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TokenTest extends TokenTable {

    TokenTest() {
        super("/api/v1/inbox", "approver-990127");
    }
}
