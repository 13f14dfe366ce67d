package dk.borgerblikket.benefitindex.grundlag;

import dk.borgerblikket.bulk.grundlag.Linjeskriver;
import dk.borgerblikket.web.CprNoegle;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line for each grant and payment. A payment on several grants has a row for each, one after the other, and its line is
 * closed when something else comes. The key is base64url, so it needs no escaping.
 */
final class Ydelsesskriver implements Linjeskriver {

    private @Nullable UUID aabenUdbetaling;
    private String aabenBorger = "";
    private long linjer;

    @Override
    public void raekke(Row raekke, Buffer ud) {
        var borger = CprNoegle.tekst(raekke.getBuffer("noegle").getBytes());
        var objekt = raekke.getUUID("objekt");
        if (objekt.equals(aabenUdbetaling) && borger.equals(aabenBorger)) {
            ud.appendByte((byte) ',').appendString(raekke.getString("linjer"));
            return;
        }
        slut(ud);
        ud.appendString("{\"borger\":\"").appendString(borger);
        if (raekke.getBoolean("er_bevilling")) {
            ud.appendString("\",\"bevilling\":")
                    .appendString(raekke.getString("grundlag"))
                    .appendString("}\n");
            linjer++;
        } else {
            ud.appendString("\",\"effektuering\":")
                    .appendString(raekke.getString("grundlag"))
                    .appendString(raekke.getString("linjer"));
            aabenUdbetaling = objekt;
            aabenBorger = borger;
        }
    }

    @Override
    public void slut(Buffer ud) {
        if (aabenUdbetaling != null) {
            ud.appendString("]}}\n");
            aabenUdbetaling = null;
            linjer++;
        }
    }

    @Override
    public long linjer() {
        return linjer;
    }
}
