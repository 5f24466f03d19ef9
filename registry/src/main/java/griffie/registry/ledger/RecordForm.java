package griffie.registry.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A record as an object with its components under their names.
final class RecordForm implements Form {
    private final Class<?> type;
    private final MethodHandle constructor;
    private final MethodHandle[] accessors;
    private final String[] names;
    private final Form[] forms;
    private final Map<String, Integer> places = new HashMap<>();

    RecordForm(Class<?> type) {
        var components = type.getRecordComponents();
        this.type = type;
        this.names = Stream.of(components).map(RecordComponent::getName).toArray(String[]::new);
        this.forms = Stream.of(components)
                .map(component -> Forms.of(component.getGenericType()))
                .toArray(Form[]::new);
        this.accessors = Stream.of(components).map(RecordForm::accessor).toArray(MethodHandle[]::new);
        this.constructor = constructor(type, components);
        for (int i = 0; i < names.length; i++) places.put(names[i], i);
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeComponents(value, json);
        json.writeEndObject();
    }

    void writeComponents(Object value, JsonGenerator json) throws IOException {
        for (int i = 0; i < names.length; i++) {
            var component = component(value, i);
            if (component.equals(forms[i].missing())) continue;
            json.writeFieldName(names[i]);
            forms[i].write(component, json);
        }
    }

    @Override
    public Object read(JsonParser json) throws IOException {
        json.nextToken();
        return readComponents(json);
    }

    /// Reads from the name of the first component, or the end of the object, on.
    Object readComponents(JsonParser json) throws IOException {
        @Nullable Object[] values = new Object[names.length];
        while (json.currentToken() != JsonToken.END_OBJECT) {
            Integer place = places.get(json.currentName());
            json.nextToken();
            if (place == null) json.skipChildren();
            else values[place] = forms[place].read(json);
            json.nextToken();
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) values[i] = missing(i);
        }
        return made(values);
    }

    private Object missing(int place) throws IOException {
        var missing = forms[place].missing();
        if (missing == null) throw new IOException(type.getSimpleName() + " without " + names[place]);
        return missing;
    }

    private Object component(Object value, int place) {
        try {
            return (Object) accessors[place].invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private Object made(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            var method = component.getAccessor();
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        try {
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
