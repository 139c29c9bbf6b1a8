namespace Suture.Semantics;

/// <content>Stores of documents and keys, queries of SQLAlchemy's mapper, and message queues.</content>
internal static partial class KnownTypes
{
    private const string Stores =
        """
        pymongo.MongoClient.get_database          pymongo.database.Database
        pymongo.MongoClient.get_default_database  pymongo.database.Database
        pymongo.database.Database.get_collection  pymongo.collection.Collection
        pymongo.database.Database.with_options    pymongo.database.Database
        motor.motor_asyncio.AsyncIOMotorClient    pymongo.MongoClient
        motor.motor_tornado.MotorClient           pymongo.MongoClient
        redis.StrictRedis                         redis.Redis
        redis.from_url                            redis.Redis
        redis.Redis.from_url                      redis.Redis
        redis.Redis.pubsub                        redis.client.PubSub
        redis.Redis.pipeline                      redis.Redis
        redis.asyncio.Redis                       redis.Redis
        redis.asyncio.from_url                    redis.Redis
        sqlalchemy.orm.Session.query              sqlalchemy.orm.Query
        sqlalchemy.orm.Query.filter               sqlalchemy.orm.Query
        sqlalchemy.orm.Query.filter_by            sqlalchemy.orm.Query
        sqlalchemy.orm.Query.where                sqlalchemy.orm.Query
        sqlalchemy.orm.Query.order_by             sqlalchemy.orm.Query
        sqlalchemy.orm.Query.group_by             sqlalchemy.orm.Query
        sqlalchemy.orm.Query.having               sqlalchemy.orm.Query
        sqlalchemy.orm.Query.join                 sqlalchemy.orm.Query
        sqlalchemy.orm.Query.outerjoin            sqlalchemy.orm.Query
        sqlalchemy.orm.Query.limit                sqlalchemy.orm.Query
        sqlalchemy.orm.Query.offset               sqlalchemy.orm.Query
        sqlalchemy.orm.Query.distinct             sqlalchemy.orm.Query
        sqlalchemy.orm.Query.options              sqlalchemy.orm.Query
        sqlalchemy.orm.Query.from_statement       sqlalchemy.orm.Query
        pika.BlockingConnection.channel           pika.adapters.blocking_connection.BlockingChannel
        pika.SelectConnection.channel             pika.channel.Channel
        zmq.Context.socket                        zmq.Socket
        zmq.Context.instance                      zmq.Context
        zmq.asyncio.Context.socket                zmq.Socket
        zmq.asyncio.Context                       zmq.Context
        """;
}
