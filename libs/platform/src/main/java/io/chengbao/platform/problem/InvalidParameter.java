package io.chengbao.platform.problem;

/** A parameter of the address that makes no sense. */
public final class InvalidParameter extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvalidParameter(String name) {
        super("invalid-parameter", answering(400).with("parameter", name), name);
    }
}
