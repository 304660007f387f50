using OktaGen.Generator.Tests.Support;

namespace OktaGen.Generator.Tests.Emission;

public sealed class NameTests
{
    [Fact]
    public void Keywords() => Snapshot.Verify(
        """
        namespace @namespace.@event;

        [OktaClient(Name = "int")]
        public interface @interface
        {
            [Get("/{class}/{request}")] Task @void(string @class, string @request, int @default = 1);
            [Get("/2")] Task record(string value, string item, string connection, string s_json, string _connection, string field);
            [Get("/3")] Task await(string s_record, @enum[] item, @enum? builder, string WireNameOf);
            [Get("/4")] Task var(string from, string async, string nameof, string _);
        }

        public enum @enum { @true, @null }
        """);

    [Fact]
    public void Names_that_the_class_would_use_itself() => Snapshot.Verify(Sources.Api(
        """
        [Get("/1")] Task<User> s_json();
        [Get("/2")] Task<Group> s_jsonUser(Status status);
        [Get("/3")] Task _connection();
        [Get("/4")] Task WireNameOf(Status value);
        [Get("/5")] Task s_s_json();
        [Get("/6")] Task request(string connection);
        [Get("/7")] Task ApiClient();
        [Get("/8")] Task<User> JsonOfGroup(string JsonOfUser);
        """));

    [Fact]
    public void Names_of_the_members_of_object() => Snapshot.Verify(Sources.Interface(
        """
        [Get("/1")] Task GetType();
        [Get("/2")] Task<string> ToString();
        [Get("/3")] Task Equals(string other);
        [Get("/4")] Task MemberwiseClone();
        [Get("/5")] Task Finalize();
        [Get("/6")] Task ReferenceEquals(string a, string b);
        [Get("/7")] Task GetHashCode();
        """,
        arguments: string.Empty));

    [Fact]
    public void Unicode() => Snapshot.Verify(
        """
        namespace Größe.日本;

        [OktaClient]
        public interface IÜber
        {
            [Get("/{größe}")] Task ЗагрузитьAsync(string größe, string ключ, Цвет? цвет = null);
        }

        public enum Цвет { Красный }
        """);

    [Fact]
    public void The_global_namespace() => Snapshot.Verify(
        """
        [OktaClient]
        public interface IApi { [Get("/1")] Task OneAsync(Kind kind); }

        public enum Kind { A }
        """);

    [Fact]
    public void Overloads() => Snapshot.Verify(Sources.Api(
        """
        [Get("/1/{id}")] Task<User> GetAsync(string id);
        [Get("/1/{id}")] Task<User> GetAsync(Guid id);
        [Get("/1/{id}")] Task<User> GetAsync(string id, CancellationToken token);
        """));

    [Fact]
    public void Namespaces_and_types_named_like_those_that_generated_code_uses() => Generated.Run(
        """
        namespace Acme.System.OktaGen.Microsoft;

        public class Task;
        public class String;
        public class OktaConnection;

        [global::OktaGen.OktaClient]
        public interface IApi
        {
            [global::OktaGen.Get("/1")] global::System.Threading.Tasks.Task OneAsync(E[] e, global::System.Guid? g);
        }

        public enum E { A }
        """);

    [Fact]
    public void An_interface_whose_name_is_short() =>
        Assert.Equal(["I.g.cs", "IA.g.cs"], Generated.ClientFiles(Generated.Run("[OktaClient] interface I { } [OktaClient] interface IA { }")).AsEnumerable());
}
