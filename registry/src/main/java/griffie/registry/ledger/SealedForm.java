package griffie.registry.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// One of a sealed family: a record says in `is` which it is, then its components; a constant is `Plain.EMPTY`.
final class SealedForm implements Form {
    private static final String IS = "is";

    private final Class<?> family;
    private final Map<String, RecordForm> byName = new HashMap<>();
    private final Map<Class<?>, RecordForm> byType = new HashMap<>();
    private final Map<String, Object> constants = new HashMap<>();

    SealedForm(Class<?> family) {
        this.family = family;
        add(family);
    }

    private void add(Class<?> type) {
        if (type.isEnum()) {
            for (var constant : type.getEnumConstants()) constants.put(name(constant), constant);
            return;
        }
        if (type.isRecord()) {
            var form = new RecordForm(type);
            byType.put(type, form);
            if (byName.put(type.getSimpleName(), form) != null) {
                throw new IllegalStateException("two of " + family + " are called " + type.getSimpleName());
            }
            return;
        }
        for (var member : type.getPermittedSubclasses()) add(member);
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Enum<?>) {
            json.writeString(name(value));
            return;
        }
        var form = byType.get(value.getClass());
        if (form == null) throw new IllegalArgumentException(value + " is no " + family.getSimpleName());
        json.writeStartObject();
        json.writeStringField(IS, value.getClass().getSimpleName());
        form.writeComponents(value, json);
        json.writeEndObject();
    }

    @Override
    public Object read(JsonParser json) throws IOException {
        if (!json.currentToken().isStructStart()) return constant(json.getText());
        json.nextToken();
        json.nextToken();
        var form = byName.get(json.getText());
        if (form == null) throw new IOException("no " + family.getSimpleName() + " is called " + json.getText());
        json.nextToken();
        return form.readComponents(json);
    }

    private Object constant(String name) throws IOException {
        var constant = constants.get(name);
        if (constant == null) throw new IOException("no " + family.getSimpleName() + " is called " + name);
        return constant;
    }

    private static String name(Object constant) {
        var one = (Enum<?>) constant;
        return one.getDeclaringClass().getSimpleName() + "." + one.name();
    }
}
