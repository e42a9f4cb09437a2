package bd.spbmu.infra.sandbox.client;

import bd.spbmu.infra.sandbox.people.Applicant;
import bd.spbmu.kernel.place.Places;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bodies that an MIS sends. */
public final class Forms {

    private Forms() {}

    /** An id that is the same whenever the same seed tells of the same thing, so that a repeated request repeats it. */
    public static String id(long seed, String what) {
        return UUID.nameUUIDFromBytes((seed + "|" + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public static ObjectNode registration(Applicant one) {
        ObjectNode form = RegistryClient.object();
        form.put("localId", one.localId());
        form.put("nameBn", one.written().nameBn());
        if (one.written().nameEn() != null) {
            form.put("nameEn", one.written().nameEn());
        }
        form.put("mother", one.written().mother());
        form.put("father", one.written().father());
        form.put("birthDate", one.birthDate().toString());
        form.put("birthPlace", placeName(one.birthPlace().text()));
        form.put("nationality", "বাংলাদেশী");
        form.put("gender", one.gender().name());
        form.put("religion", one.religion().name());
        form.put("occupation", one.occupation());
        form.set("presentAddress", address(one.home().text()));
        form.set("permanentAddress", address(one.birthPlace().text()));
        if (one.mobile() != null) {
            form.put("mobile", one.mobile());
        }
        identifiers(one, form);
        if (one.account() != null) {
            form.set("account", account(one.account()));
        }
        return form;
    }

    public static ObjectNode enrolment(String beneficiary, String programme, LocalDate startsOn) {
        ObjectNode form = RegistryClient.object();
        form.put("beneficiary", beneficiary);
        form.put("programme", programme);
        form.put("startsOn", startsOn.toString());
        return form;
    }

    public static ObjectNode checkByIdentifier(String programme, Applicant one) {
        ObjectNode check = RegistryClient.object();
        check.put("programme", programme);
        check.set("identifier", identifier(one.identifiers().getFirst()));
        return check;
    }

    public static ObjectNode checkByPerson(String programme, Applicant one) {
        ObjectNode check = RegistryClient.object();
        check.put("programme", programme);
        ObjectNode person = check.putObject("person");
        person.put("nameBn", one.written().nameBn());
        person.put("mother", one.written().mother());
        person.put("father", one.written().father());
        person.put("birthDate", one.birthDate().toString());
        person.put("place", one.home().text());
        if (one.written().nameEn() != null) {
            person.put("nameEn", one.written().nameEn());
        }
        if (one.mobile() != null) {
            person.put("mobile", one.mobile());
        }
        return check;
    }

    private static void identifiers(Applicant one, ObjectNode form) {
        if (one.noIdentifierReason() != null) {
            form.put("noIdentifierReason", one.noIdentifierReason().name());
            return;
        }
        ArrayNode list = form.putArray("identifiers");
        one.identifiers().forEach(number -> list.add(identifier(number)));
    }

    private static ObjectNode identifier(Applicant.GivenNumber number) {
        ObjectNode identifier = RegistryClient.object();
        identifier.put("type", number.type().name());
        identifier.put("number", number.digits());
        return identifier;
    }

    private static ObjectNode account(Applicant.Account account) {
        ObjectNode form = RegistryClient.object();
        form.put("provider", account.provider().name());
        form.put("number", account.number());
        return form;
    }

    private static ObjectNode address(String place) {
        ObjectNode address = RegistryClient.object();
        address.put("place", place);
        address.put("text", "গ্রাম: মধ্যপাড়া, " + placeName(place));
        return address;
    }

    private static String placeName(String code) {
        return Places.BANGLADESH
                .find(bd.spbmu.kernel.place.PlaceCode.of(code))
                .orElseThrow()
                .nameBnOrEn();
    }
}
