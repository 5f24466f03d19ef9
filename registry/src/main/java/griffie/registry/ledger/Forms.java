package griffie.registry.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import griffie.paper.Origin;
import griffie.paper.Reference;
import griffie.paper.Span;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The form of every type that a noun is made of.
final class Forms {
    private static final Map<Type, Form> KNOWN = new ConcurrentHashMap<>(Map.ofEntries(
            Map.entry(String.class, new Form.Words()),
            Map.entry(int.class, new Form.Whole()),
            Map.entry(Integer.class, new Form.Whole()),
            Map.entry(double.class, new Form.Fraction()),
            Map.entry(boolean.class, new Form.Truth()),
            Map.entry(Span.class, new SpanForm()),
            Map.entry(Origin.class, new OriginForm()),
            Map.entry(LocalDate.class, new Form.Written<LocalDate>(LocalDate::toString, LocalDate::parse)),
            Map.entry(Instant.class, new Form.Written<Instant>(Instant::toString, Instant::parse)),
            Map.entry(BigDecimal.class, new Form.Written<BigDecimal>(BigDecimal::toPlainString, BigDecimal::new)),
            Map.entry(Locale.class, new Form.Written<Locale>(Locale::toLanguageTag, Locale::forLanguageTag)),
            Map.entry(Path.class, new Form.Written<Path>(Path::toString, Path::of))));

    private Forms() {}

    static Form of(Type type) {
        // Not computeIfAbsent: the form of a record asks for those of its components.
        var known = KNOWN.get(type);
        if (known != null) return known;
        var made = make(type);
        KNOWN.put(type, made);
        return made;
    }

    private static Form make(Type type) {
        if (type instanceof ParameterizedType several) return several(several);
        if (!(type instanceof Class<?> noun)) throw new IllegalArgumentException("no noun: " + type);
        if (noun == Reference.class) return new ReferenceForm(new SealedForm(noun));
        if (noun.isEnum()) return enumeration(noun);
        if (noun.isRecord()) return new RecordForm(noun);
        if (noun.isSealed()) return new SealedForm(noun);
        throw new IllegalArgumentException("no noun: " + type);
    }

    private static Form enumeration(Class<?> noun) {
        var words = new HashMap<String, Object>();
        for (var constant : noun.getEnumConstants()) words.put(constant.toString(), constant);
        return new Form.Written<Object>(Object::toString, word -> {
            var constant = words.get(word);
            if (constant == null) throw new IllegalArgumentException("no " + noun.getSimpleName() + ": " + word);
            return constant;
        });
    }

    private static Form several(ParameterizedType type) {
        var one = of(type.getActualTypeArguments()[0]);
        Function<List<Object>, Collection<Object>> gather =
                type.getRawType() == Set.class ? LinkedHashSet::new : List::copyOf;
        return new Form.Several(one, gather);
    }

    /// A span as its two ends.
    private record SpanForm() implements Form {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            var span = (Span) value;
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }

        @Override
        public Object read(JsonParser json) throws IOException {
            int start = json.nextIntValue(-1);
            int end = json.nextIntValue(-1);
            json.nextToken();
            return new Span(start, end);
        }
    }

    /// An identifier as it is written, where that says all of it.
    private record ReferenceForm(Form whole) implements Form {
        @Override
        public void write(Object value, JsonGenerator json) throws IOException {
            String written = value.toString();
            boolean saysAll = Reference.parse(written).filter(value::equals).isPresent();
            if (saysAll) json.writeString(written);
            else whole.write(value, json);
        }

        @Override
        public Object read(JsonParser json) throws IOException {
            if (json.currentToken().isStructStart()) return whole.read(json);
            return Reference.parse(json.getText())
                    .orElseThrow(() -> new IOException("no identifier: " + json.currentLocation()));
        }
    }
}
