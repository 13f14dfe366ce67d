package dk.borgerblikket.soap.kontrakt;

import dk.borgerblikket.soap.kontrakt.Raekkefoelge.Plads;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a message, whole or one child at a time. Blocks while it waits for the sender. */
public final class Beskedlaeser {

    /** What is read after the message. */
    @FunctionalInterface
    public interface Slutning {
        void laes() throws XMLStreamException;
    }

    private final XMLStreamReader xml;
    private final Element besked;
    private final Slutning slutning;
    private final Elementlaeser elementer;
    private final Raekkefoelge raekkefoelge;
    private final Map<String, Integer> numre = new HashMap<>();
    private boolean vedBarn;
    private boolean slut;

    /**
     * @param xml at the beginning of the message
     * @param slutning reads what follows the message, once it is read to its end
     */
    public Beskedlaeser(XMLStreamReader xml, Operation operation, Slutning slutning) {
        this.xml = xml;
        this.besked = operation.input();
        this.slutning = slutning;
        this.elementer = new Elementlaeser(xml);
        this.raekkefoelge = new Raekkefoelge(operation.besked());
    }

    /** The whole message. */
    public Laest alt() throws XMLStreamException {
        var laest = elementer.laesIndhold(besked);
        slutning.laes();
        slut = true;
        return laest;
    }

    /** Whether there is another child. At the end, what follows the message is read too. */
    public boolean harFlere() throws XMLStreamException {
        while (!slut && !vedBarn) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> vedBarn = true;
                case XMLStreamConstants.END_ELEMENT -> {
                    slutning.laes();
                    slut = true;
                }
                default -> {
                    // White space, or text that has no meaning between the children.
                }
            }
        }
        return vedBarn;
    }

    /** The next child; empty at the end of the message. */
    public Optional<Laest> naeste() throws XMLStreamException {
        if (!harFlere()) {
            return Optional.empty();
        }
        vedBarn = false;
        return Optional.of(
                switch (raekkefoelge.naeste(xml.getName())) {
                    case Plads.Rigtig(var element) ->
                        elementer.laes(element, numre.merge(element.lokaltNavn(), 1, Integer::sum));
                    case Plads.Forkert forkert -> elementer.ukendt("står på forkert plads i rækkefølgen");
                    case Plads.ForMange forMange -> elementer.ukendt("er der for mange af");
                    case Plads.Fri fri -> elementer.ukendt("kendes ikke af kontrakten");
                    case Plads.Ukendt ukendt -> elementer.ukendt("kendes ikke af kontrakten");
                });
    }
}
