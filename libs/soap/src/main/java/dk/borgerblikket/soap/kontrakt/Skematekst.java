package dk.borgerblikket.soap.kontrakt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.namespace.QName;

/** The schemas of a contract: every type that its messages can reach, by namespace. */
final class Skematekst {

    private final Map<String, Map<String, Sammensat>> typer = new TreeMap<>();
    private final Map<String, Map<String, Element>> globale = new TreeMap<>();
    private final Set<Sammensat> besoegt = new HashSet<>();
    private final Map<String, String> praefikser = new TreeMap<>();

    /** An element that a message can begin with. */
    void rod(Element element) {
        globale(element);
        indhold(element);
    }

    private void globale(Element element) {
        navnerum(element.navn());
        globale.get(element.navn().getNamespaceURI()).putIfAbsent(element.lokaltNavn(), element);
    }

    private void indhold(Element element) {
        if (!(element.type() instanceof Sammensat type)) {
            return;
        }
        type(type);
    }

    /** One type may be described by several tables that know other things at its extension point; all are followed. */
    private void type(Sammensat type) {
        if (!besoegt.add(type)) {
            return;
        }
        navnerum(type.navn());
        typer.get(type.navn().getNamespaceURI()).putIfAbsent(type.navn().getLocalPart(), type);
        if (type.basis() != null) {
            type(type.basis());
        }
        for (var led : type.egne()) {
            for (var barn : led.alternativer()) {
                if (led instanceof Udvidelser || erFremmed(barn, type)) {
                    globale(barn);
                }
                indhold(barn);
            }
        }
    }

    private void navnerum(QName navn) {
        praefikser.putIfAbsent(navn.getNamespaceURI(), navn.getPrefix());
        typer.computeIfAbsent(navn.getNamespaceURI(), n -> new TreeMap<>());
        globale.computeIfAbsent(navn.getNamespaceURI(), n -> new LinkedHashMap<>());
    }

    /** Prefixes by namespace. */
    Map<String, String> praefikser() {
        return praefikser;
    }

    void skriv(Indrykket ud) {
        for (var navnerum : praefikser.keySet()) {
            ud.begynd("xs:schema", "targetNamespace", navnerum, "elementFormDefault", "qualified");
            for (var andet : praefikser.keySet()) {
                if (!andet.equals(navnerum)) {
                    ud.tomt("xs:import", "namespace", andet);
                }
            }
            for (var element : globale.get(navnerum).values()) {
                element(ud, element, List.of());
            }
            for (var type : typer.get(navnerum).values()) {
                type(ud, type);
            }
            ud.slut();
        }
    }

    private void type(Indrykket ud, Sammensat type) {
        ud.begynd("xs:complexType", "name", type.navn().getLocalPart());
        if (type.basis() == null) {
            led(ud, type);
        } else {
            ud.begynd("xs:complexContent");
            ud.begynd("xs:extension", "base", reference(type.basis().navn()));
            led(ud, type);
            ud.slut();
            ud.slut();
        }
        ud.slut();
    }

    private void led(Indrykket ud, Sammensat type) {
        if (type.egne().isEmpty()) {
            return;
        }
        ud.begynd("xs:sequence");
        for (var led : type.egne()) {
            switch (led) {
                case Element element -> barn(ud, element, type);
                case Valg valg -> {
                    ud.begynd("xs:choice", antal(valg.mindst(), valg.hoejst()).toArray(String[]::new));
                    valg.alternativer().forEach(element -> barn(ud, element, type));
                    ud.slut();
                }
                case Udvidelser udvidelser ->
                    ud.tomt(
                            "xs:any",
                            "namespace",
                            "##other",
                            "processContents",
                            "lax",
                            "minOccurs",
                            "0",
                            "maxOccurs",
                            "unbounded");
            }
        }
        ud.slut();
    }

    private void barn(Indrykket ud, Element element, Sammensat ejer) {
        var antal = antal(element.min(), element.maks());
        if (erFremmed(element, ejer)) {
            var attributter = new ArrayList<>(List.of("ref", reference(element.navn())));
            attributter.addAll(antal);
            ud.tomt("xs:element", attributter.toArray(String[]::new));
        } else {
            element(ud, element, antal);
        }
    }

    private void element(Indrykket ud, Element element, List<String> antal) {
        var attributter = new ArrayList<>(List.of("name", element.lokaltNavn()));
        switch (element.type()) {
            case Sammensat type -> {
                attributter.addAll(List.of("type", reference(type.navn())));
                attributter.addAll(antal);
                ud.tomt("xs:element", attributter.toArray(String[]::new));
            }
            case Simpel type
            when erRen(type) -> {
                attributter.addAll(List.of("type", "xs:" + type.grundtype().navn()));
                attributter.addAll(antal);
                if (type.fast() != null) {
                    attributter.addAll(List.of("fixed", type.fast()));
                }
                ud.tomt("xs:element", attributter.toArray(String[]::new));
            }
            case Simpel type -> {
                attributter.addAll(antal);
                ud.begynd("xs:element", attributter.toArray(String[]::new));
                begraenset(ud, type);
                ud.slut();
            }
        }
    }

    private static boolean erRen(Simpel type) {
        return type.vaerdier().isEmpty()
                && type.moenster() == null
                && type.minLaengde() == 0
                && type.maksLaengde() == Skema.UBEGRAENSET;
    }

    private static void begraenset(Indrykket ud, Simpel type) {
        ud.begynd("xs:simpleType");
        ud.begynd("xs:restriction", "base", "xs:" + type.grundtype().navn());
        type.vaerdier().forEach(vaerdi -> ud.tomt("xs:enumeration", "value", vaerdi));
        if (type.moenster() != null) {
            ud.tomt("xs:pattern", "value", type.moenster().pattern());
        }
        if (type.minLaengde() > 0) {
            ud.tomt("xs:minLength", "value", String.valueOf(type.minLaengde()));
        }
        if (type.maksLaengde() != Skema.UBEGRAENSET) {
            ud.tomt("xs:maxLength", "value", String.valueOf(type.maksLaengde()));
        }
        ud.slut();
        ud.slut();
    }

    private String reference(QName navn) {
        return praefikser.get(navn.getNamespaceURI()) + ":" + navn.getLocalPart();
    }

    private static boolean erFremmed(Element element, Sammensat ejer) {
        return !element.navn().getNamespaceURI().equals(ejer.navn().getNamespaceURI());
    }

    private static List<String> antal(int mindst, int hoejst) {
        var attributter = new ArrayList<String>();
        if (mindst != 1) {
            attributter.addAll(List.of("minOccurs", String.valueOf(mindst)));
        }
        if (hoejst != 1) {
            attributter.addAll(
                    List.of("maxOccurs", hoejst == Skema.UBEGRAENSET ? "unbounded" : String.valueOf(hoejst)));
        }
        return attributter;
    }
}
