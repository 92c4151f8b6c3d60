package org.zhiheng.platform.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serial;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;

/** A component of a record that comes in must have a value unless it is {@link Nullable}. */
@Component
class RequiredValues extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.appendAnnotationIntrospector(new OurRecords());
    }

    private static final class OurRecords extends NopAnnotationIntrospector {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedParameter parameter && isRequired(parameter)
                    ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                    : JsonSetter.Value.empty();
        }

        @Override
        public Version version() {
            return Version.unknownVersion();
        }

        private static boolean isRequired(AnnotatedParameter parameter) {
            return parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
                    && constructor.getDeclaringClass().isRecord()
                    && constructor.getDeclaringClass().getName().startsWith("org.zhiheng.")
                    && !type(constructor, parameter.getIndex()).isAnnotationPresent(Nullable.class);
        }

        private static AnnotatedType type(Executable constructor, int index) {
            return constructor.getAnnotatedParameterTypes()[index];
        }
    }
}
