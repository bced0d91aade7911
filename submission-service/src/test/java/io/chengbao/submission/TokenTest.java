package io.chengbao.submission;

import io.chengbao.platform.testing.TokenTable;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TokenTest extends TokenTable {

    TokenTest() {
        super("/api/v1/rounds", "submitter-990127101");
    }
}
