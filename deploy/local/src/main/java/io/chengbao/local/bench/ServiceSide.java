package io.chengbao.local.bench;

import java.util.List;

/** submission-service itself, asked over HTTP. */
final class ServiceSide implements Side {

    private final Clients clients;
    private final List<Draft> drafts;

    ServiceSide(Clients clients, List<Draft> drafts) {
        this.clients = clients;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "POST …/submission";
    }

    @Override
    public double submit(int from, int to) {
        return clients.workOff(
                drafts.subList(from, to),
                (connection, draft) ->
                        connection.post(draft.submissionPath(), draft.token()).expect(200));
    }
}
