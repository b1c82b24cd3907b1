package ae.istibaq.basher.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** YouTube's own look-up of channels by their handles; contract in contracts/. */
interface VideoChannels {

    /** @param part what is wanted of each; its id is enough */
    @GetExchange("/channels")
    Found channels(@RequestParam("part") String part, @RequestParam("forHandle") String handle);

    /** @param items null where there is none */
    record Found(PageInfo pageInfo, @Nullable List<Channel> items) {

        Answer answer() {
            return items == null || items.isEmpty() ? Answer.NONE : Answer.TAKEN;
        }
    }

    record PageInfo(int totalResults) {}

    record Channel(String id) {}
}
