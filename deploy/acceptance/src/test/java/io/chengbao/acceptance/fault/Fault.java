package io.chengbao.acceptance.fault;

/** Something that goes wrong, and is mended again before this returns. */
record Fault(String name, Strike strike) {

    interface Strike {
        void on(Stage stage) throws InterruptedException;
    }
}
