package dk.borgerblikket.gateway.side;

import dk.borgerblikket.identity.Borger;
import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.pages.Menu;
import dk.borgerblikket.pages.Menupunkt;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a citizen who is logged in can choose between. */
@ApplicationScoped
class Borgermenu implements Menu {

    private static final List<Menupunkt> PUNKTER = List.of(
            new Menupunkt(10, Skabeloner.OVERBLIK, "Dit overblik", "Your overview"),
            new Menupunkt(20, Skabeloner.ADGANG, "Hvem har set mine oplysninger?", "Who has seen my data?"));

    @Override
    public List<Menupunkt> punkter(Kalder kalder) {
        return kalder instanceof Borger ? PUNKTER : List.of();
    }
}
