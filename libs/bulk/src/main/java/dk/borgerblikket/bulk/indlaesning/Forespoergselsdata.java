package dk.borgerblikket.bulk.indlaesning;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;

/** The body of a request as it arrives. */
final class Forespoergselsdata {

    private Forespoergselsdata() {}

    /**
     * The body, a part at a time: the next one is taken from the network when it is asked for. Fails when the connection is
     * lost, also if that happened before anybody listened; the framework's own stream would then never end.
     */
    static Multi<byte[]> af(RoutingContext kontekst) {
        return Multi.createFrom().emitter(modtager -> lyt(kontekst, modtager), BackPressureStrategy.BUFFER);
    }

    private static void lyt(RoutingContext kontekst, MultiEmitter<? super byte[]> modtager) {
        var request = kontekst.request();
        if (request.isEnded()) {
            modtager.complete();
            return;
        }
        request.pause();
        request.exceptionHandler(modtager::fail);
        request.endHandler(slut -> modtager.complete());
        request.handler(del -> modtager.emit(del.getBytes()));
        modtager.onRequest(request::fetch);
        if (modtager.requested() > 0) {
            request.fetch(modtager.requested());
        }
        if (kontekst.response().closed()) {
            modtager.fail(new IOException("Forbindelsen er lukket"));
        }
    }
}
