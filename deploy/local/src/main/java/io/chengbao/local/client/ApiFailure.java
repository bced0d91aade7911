package io.chengbao.local.client;

/** Not the answer that was hoped for. */
public class ApiFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ApiFailure(String message) {
        super(message);
    }
}
