package org.zhiheng.platform;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON as it is kept in the database: keys in a fixed order, personal data encrypted; a list that older rows lack is empty. */
@Component
public class StoredJson {

    private final JsonMapper mapper;

    StoredJson(SecretKeeper keeper) {
        var personal = new SimpleModule("personal data encrypted at rest")
                .addSerializer(PersonalText.class, new Encrypting(keeper))
                .addDeserializer(PersonalText.class, new Decrypting(keeper));
        this.mapper = JsonMapper.builder()
                .addModule(personal)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(
                        Set.class, set -> set.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .changeDefaultPropertyInclusion(inclusion ->
                        inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
                .build();
    }

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    private static final class Encrypting extends StdSerializer<PersonalText> {

        private final SecretKeeper keeper;

        Encrypting(SecretKeeper keeper) {
            super(PersonalText.class);
            this.keeper = keeper;
        }

        @Override
        public void serialize(PersonalText value, JsonGenerator json, SerializationContext context) {
            json.writeString(keeper.encrypt(value.plain()));
        }
    }

    private static final class Decrypting extends StdDeserializer<PersonalText> {

        private final SecretKeeper keeper;

        Decrypting(SecretKeeper keeper) {
            super(PersonalText.class);
            this.keeper = keeper;
        }

        @Override
        public PersonalText deserialize(JsonParser json, DeserializationContext context) {
            return new PersonalText(keeper.decrypt(json.getString()));
        }
    }
}
