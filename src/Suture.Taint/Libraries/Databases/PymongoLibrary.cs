using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>MongoDB with pymongo and motor: a query is data, unless objects come in where texts are expected, or scripts.</summary>
internal static class PymongoLibrary
{
    public static Library Rows { get; } = new("pymongo")
    {
        Sinks =
        [
            .. Into(SinkKinds.NoSql, 0, "filter", Below("pymongo.collection.Collection", """
                find_one_and_update find_one_and_delete find_one_and_replace update_one update_many replace_one delete_one delete_many
                count_documents
                """)),
            .. Into(SinkKinds.NoSql, 0, null, "pymongo.collection.Collection.find pymongo.collection.Collection.find_one"),
            .. Into(SinkKinds.NoSql, 0, "pipeline", "pymongo.collection.Collection.aggregate pymongo.database.Database.aggregate"),
            .. Into(SinkKinds.NoSql, 1, "filter", "pymongo.collection.Collection.distinct"),
            .. Into(SinkKinds.NoSql, 0, "command", "pymongo.database.Database.command"),
            .. Into(SinkKinds.Script, 0, null, Below("pymongo.collection.Collection", """
                find find_one update_one update_many delete_one delete_many count_documents
                """), SinkCondition.ScriptIsPassed),
            .. Into(SinkKinds.Script, 0, "code", "bson.code.Code"),
        ],
    };
}
