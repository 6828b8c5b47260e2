package org.vestnik.serve;

/** A request that is not answered with what it asks for. */
final class Refusal extends Exception {

    private final int status;

    /** @param status of HTTP (RFC 9110 section 15) */
    Refusal(int status) {
        super(Integer.toString(status));
        this.status = status;
    }

    int status() {
        return status;
    }
}
