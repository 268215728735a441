package nl.veiligecentra.shared.sql;

import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;

import java.util.List;

/** One row of an answer, asked by the names of its columns. */
record Row(Columns columns, Object[] values) implements Tuple {

    @Override
    public <X> X get(String name, Class<X> type) {
        return type.cast(get(name));
    }

    @Override
    public Object get(String name) {
        var place = columns.places().get(name);
        if (place == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return values[place];
    }

    @Override
    public <X> X get(int place, Class<X> type) {
        return type.cast(values[place]);
    }

    @Override
    public Object get(int place) {
        return values[place];
    }

    @Override
    public Object[] toArray() {
        return values.clone();
    }

    @Override
    public <X> X get(TupleElement<X> element) {
        return get(element.getAlias(), (Class<X>) element.getJavaType());
    }

    @Override
    public List<TupleElement<?>> getElements() {
        throw new UnsupportedOperationException("columns are asked for by name");
    }
}
