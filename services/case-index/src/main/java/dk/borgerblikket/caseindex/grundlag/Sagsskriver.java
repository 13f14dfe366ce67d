package dk.borgerblikket.caseindex.grundlag;

import dk.borgerblikket.bulk.grundlag.Linjeskriver;
import dk.borgerblikket.web.CprNoegle;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;

/** One line for each row. The key is base64url, so it needs no escaping. */
final class Sagsskriver implements Linjeskriver {

    private long linjer;

    @Override
    public void raekke(Row raekke, Buffer ud) {
        linje(raekke, ud);
        ud.appendByte((byte) '\n');
        linjer++;
    }

    static void linje(Row raekke, Buffer ud) {
        ud.appendString("{\"borger\":\"")
                .appendString(CprNoegle.tekst(raekke.getBuffer("noegle").getBytes()))
                .appendString("\",\"sag\":")
                .appendString(raekke.getString("dokument"))
                .appendByte((byte) '}');
    }

    @Override
    public void slut(Buffer ud) {
        // Nothing is kept back.
    }

    @Override
    public long linjer() {
        return linjer;
    }
}
