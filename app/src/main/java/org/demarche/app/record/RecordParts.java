package org.demarche.app.record;

import java.util.Locale;
import java.util.Optional;
import org.demarche.record.Basis;
import org.demarche.record.Bound;
import org.demarche.record.DateExpression;
import org.demarche.record.Effect;
import org.demarche.record.Expectation;
import org.demarche.record.Mention;
import org.demarche.record.Place;
import org.demarche.record.Prospect;
import org.demarche.record.Quantity;
import org.demarche.record.Region;
import org.demarche.record.Side;
import org.demarche.record.Statement;
import org.demarche.record.Toll;
import org.demarche.record.Uncoded;
import org.demarche.record.When;
import org.demarche.report.Span;

/** Reads the parts of a record that are no events. */
final class RecordParts {

  private RecordParts() {}

  static Side side(Fields fields) throws MalformedRecordException {
    return new Side(
        fields.present("entity"),
        fields.string("name"),
        fields.present("country"),
        fields.strings("sector"),
        fields.optional("role"),
        fields.string("text"),
        fields.span(),
        fields.optional("code"));
  }

  static Mention mention(Fields fields) throws MalformedRecordException {
    Optional<Place> place = Optional.empty();
    if (fields.has("region") || fields.has("lat")) {
      place =
          Optional.of(
              place(fields, fields.string("name"), fields.present("country"), Optional.empty()));
    }
    return new Mention(
        fields.whole("sentence"),
        side(fields),
        fields.word("basis", Basis.values(), basis -> basis.name().toLowerCase(Locale.ROOT)),
        fields.string("why"),
        place);
  }

  static Place place(Fields fields) throws MalformedRecordException {
    return place(fields, fields.string("name"), fields.string("country"), fields.optionalSpan());
  }

  private static Place place(Fields fields, String name, String country, Optional<Span> span)
      throws MalformedRecordException {
    Optional<String> region = fields.optional("region");
    Optional<String> code = fields.optional("region_code");
    return new Place(
        name,
        country,
        region.map(called -> new Region(called, code)),
        fields.optionalNumber("lat"),
        fields.optionalNumber("lon"),
        span);
  }

  static When when(Fields fields) throws MalformedRecordException {
    return new When(fields.string("value"), fields.optionalSpan());
  }

  static DateExpression date(Fields fields) throws MalformedRecordException {
    return new DateExpression(
        fields.whole("sentence"), fields.span(), fields.string("text"), fields.string("value"));
  }

  static Toll toll(Fields fields) throws MalformedRecordException {
    return new Toll(fields.whole("sentence"), quantity(fields));
  }

  static Quantity quantity(Fields fields) throws MalformedRecordException {
    return new Quantity(
        fields.decimal("value"),
        fields.has("upper") ? Optional.of(fields.decimal("upper")) : Optional.empty(),
        fields.has("bound")
            ? Optional.of(fields.word("bound", Bound.values(), Bound::word))
            : Optional.empty(),
        fields.string("unit"),
        fields.has("effect")
            ? Optional.of(fields.word("effect", Effect.values(), Effect::word))
            : Optional.empty(),
        fields.optional("account", RecordParts::side),
        fields.span());
  }

  static Statement statement(Fields fields) throws MalformedRecordException {
    return new Statement(
        fields.string("id"),
        fields.whole("sentence"),
        fields.optional("speaker", RecordParts::side),
        fields.list("addressees", RecordParts::side),
        fields.flag("direct"),
        fields.optional("cue"),
        fields.string("text"),
        fields.span(),
        fields.optional("date", RecordParts::when),
        fields.optional("place", RecordParts::place));
  }

  static Expectation expectation(Fields fields) throws MalformedRecordException {
    return new Expectation(
        fields.string("id"),
        fields.string("key"),
        fields.whole("sentence"),
        fields.list("who", RecordParts::side),
        fields.list("to", RecordParts::side),
        fields.string("what"),
        fields.word("kind", Prospect.values(), Prospect::word),
        fields.optional("event"),
        fields.optional("due", RecordParts::when));
  }

  static Uncoded uncoded(Fields fields) throws MalformedRecordException {
    return new Uncoded(fields.whole("sentence"), fields.string("reason"));
  }
}
