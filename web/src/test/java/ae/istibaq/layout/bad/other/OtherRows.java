package ae.istibaq.layout.bad.other;

import java.util.UUID;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** A table that everybody can reach; no bean, so that no scan makes it one. */
@NoRepositoryBean
public interface OtherRows extends Repository<Object, UUID> {

    long count();
}
