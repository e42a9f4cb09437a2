package bd.spbmu.infra.app;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * What the database keeps of officers' sessions: sealed, since it holds who they are and, with an issuer outside, their tokens;
 * and authenticated, so that nothing is ever deserialized that the registry did not write.
 */
@Configuration(proxyBeanMethods = false)
class SealedSessions {

    private static final byte[] CONTEXT = "session".getBytes(StandardCharsets.UTF_8);

    /** Spring Session finds it by this name. */
    @Bean
    GenericConversionService springSessionConversionService(Aead sessionKey) {
        SerializingConverter bytes = new SerializingConverter();
        DeserializingConverter objects = new DeserializingConverter(SealedSessions.class.getClassLoader());
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, value -> seal(sessionKey, bytes, value));
        conversions.addConverter(byte[].class, Object.class, value -> open(sessionKey, objects, value));
        return conversions;
    }

    private static byte[] seal(Aead key, Converter<Object, byte[]> bytes, Object value) {
        try {
            return key.encrypt(bytes.convert(value), CONTEXT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object open(Aead key, Converter<byte[], Object> objects, byte[] value) {
        try {
            return objects.convert(key.decrypt(value, CONTEXT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a session was not written by this registry", e);
        }
    }
}
