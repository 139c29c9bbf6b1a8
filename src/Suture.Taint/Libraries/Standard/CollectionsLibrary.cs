using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Values made of other values: copy, itertools, functools, operator, collections, asyncio's gathering.</summary>
internal static class CollectionsLibrary
{
    public static Library Rows { get; } = new("collections")
    {
        PassThroughs = Words("""
            copy.copy copy.deepcopy itertools.chain itertools.product itertools.islice functools.reduce operator.itemgetter
            collections.OrderedDict collections.defaultdict collections.namedtuple collections.deque typing.cast asyncio.wait_for
            asyncio.gather
            """),
    };
}
