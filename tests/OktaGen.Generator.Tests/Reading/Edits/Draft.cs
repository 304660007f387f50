namespace OktaGen.Generator.Tests.Reading.Edits;

/// <summary>
/// A small project with all that the reading of an interface depends on, and many ways to change each: what its names mean, where its types
/// lie, who else has their names, and what stands around them.
/// </summary>
internal static class Draft
{
    private static readonly DraftFile s_users = new(
        "/project/Users.cs",
        """
        $0$
        $1$
        namespace $2$;

        $3$
        $4$interface $5$ : $6$
        {
            [Get($7$), $8$]
            Task<$9$> GetAsync(string userId, Status? status = $10$, Marker? marker = null, [Query] string? search = null);
            $11$
        }
        """,
        ["", "using Other;", "using User = Other.User;", "using static App.Routes;", "using App.Parts;"],
        ["", "#nullable disable", "#nullable enable"],
        ["App", "App.Inner", "Other"],
        [
            "[OktaClient(JsonContext = typeof(App.AppJson))]", "[OktaClient]", "[OktaClient(Name = \"Groups\")]",
            "[OktaClient(Name = App.Routes.Name, JsonContext = typeof(AppJson))]", "",
            "[OktaClient(JsonContext = typeof(Other.OtherJson)), Obsolete]",
        ],
        ["public partial ", "internal partial ", "public ", "file "],
        ["IUsers", "IPeople"],
        ["App.IBase", "IBase, Lib.IForeign", "Lib.IForeign", "IBase"],
        ["\"/api/v1/users/{userId}\"", "App.Routes.User", "\"/api/v1/\" + nameof(App.Ordinary.Count) + \"/{userId}\"", "Routes.User"],
        ["RequiresScope(\"okta.users.read\")", "RequiresScope(App.Routes.Scope)", "NoScope", "Header(\"X\", App.Routes.Scope)"],
        ["User", "Account", "App.Outer.User", "List<User>", "(int, User)", "global::Other.User"],
        ["null", "Status.Active", "App.Status.Suspended"],
        ["", "[Post(\"/api/v1/users\")] Task<User> CreateAsync(User body);", "int Count { get; }", "Task Bro",
            "[Get(\"/api/v1/q\")] IAsyncEnumerable<User> ListAsync();"]);

    private static readonly DraftFile s_parts = new(
        "/project/UsersPart.cs",
        """
        $0$
        namespace App;
        $1$
        public partial interface IUsers { $2$ }
        $3$
        """,
        ["", "#nullable disable", "using User = Other.User;"],
        ["", "[RequiresScope(\"okta.users.manage\")]", "[OktaClient]", "[Header(\"Y\", \"z\")]"],
        ["", "[Get(\"/api/v1/me\")] Task<User> MeAsync();", "[Get(\"/api/v1/me\")] Task<string> GetAsync(string userId);",
            "class User { }"],
        ["", "public sealed partial class UsersClient { }", "partial class UsersClient { public Task<User> MeAsync() => null!; }",
            "class UsersClient { }", "namespace UsersClient { }"]);

    private static readonly DraftFile s_groups = new(
        "/project/Groups.cs",
        """
        namespace $0$
        {
            $1$
            [OktaClient(JsonContext = typeof(App.AppJson))]
            public interface IGroups : $2$
            {
                [Get("/api/v1/groups/{groupId}")] Task<Account> GetAsync(string groupId, App.Marker? marker = null);
                $3$
            }

            $4$
            {
                [OktaClient]
                public interface IApps : IGroups { $5$ }
            }
        }
        """,
        ["App", "Groups", "App.Groups"],
        ["", "using App;", "using Other;"],
        ["App.IBase", "Lib.IForeign", "App.IRoot"],
        ["", "[Get(\"/api/v1/x\")] Task<string> XAsync(Uri site);", "[Delete(\"/api/v1/x\")] Task XAsync();",
            "[Get(\"/api/v1/t\")] Task<int> TAsync(System.Threading.CancellationToken token);"],
        ["public static class Holder", "internal static partial class Holder", "private interface Holder", "namespace Holder"],
        ["", "[Get(\"/api/v1/apps\")] Task<string> ListAsync(Status[]? status = null);",
            "[Get(\"/api/v1/apps\")] Task<Lib.Foreign> FindAsync();"]);

    private static readonly DraftFile s_base = new(
        "/project/Base.cs",
        """
        $0$
        namespace $1$;

        $2$public interface IBase $3$
        {
            [Get("/api/v1/sites")] Task<string> FindAsync(Uri site, string? $4$ = null);
            $5$
        }

        public interface IRoot { $6$ }
        """,
        ["", "#nullable disable", "using System.Text;"],
        ["App", "Other"],
        ["", "[RequiresScope(\"okta.apps.read\")] ", "[Header(\"A\", Routes.Scope)] ", "[Obsolete(\"Old.\", true)] "],
        ["", ": IRoot", ": Lib.IForeign"],
        ["q", "search"],
        ["", "class User { }", "enum Status { One }", "Task<string> Body() => null!;"],
        ["", "[Get(\"/api/v1/root\")] Task<App.Account> RootAsync();", "class Account { }"]);

    private static readonly DraftFile s_routes = new(
        "/project/Routes.cs",
        """
        namespace App;

        public static class Routes
        {
            public const string User = $0$;
            public const string Scope = $1$;
            $2$
        }

        public static class Paths$3$ { $4$ }
        """,
        ["\"/api/v1/users/{userId}\"", "Paths.Version + \"/users/{userId}\"", "nameof(Paths)", "\"/bad/{x}\""],
        ["\"okta.users.read\"", "\"okta.users.manage\"", "Other.Names.Scope"],
        ["public const string Name = \"People\";", "public static string Name => \"People\";", "public const string Name = \"Groups\";",
            "const int Version = 1;"],
        ["", "<T>"],
        ["public const string Version = \"/api/v1\";", "public const string Version = \"/api/v2\";",
            "public static string Version = \"\";"]);

    private static readonly DraftFile s_models = new(
        "/project/Models.cs",
        """
        $0$
        using System.Text.Json;
        using System.Text.Json.Serialization;
        namespace App;

        $1$ User(string Id);
        public $2$ Account { public string? Login { get; $3$ } }
        public static class Outer { $4$ }
        public enum Status { $5$ Suspended }
        public readonly $6$ { public string ToString(string? format, IFormatProvider? provider) => $7$; }
        [JsonSerializable(typeof(User))] $8$ class AppJson : $9$;
        """,
        ["", "#nullable disable", "using User = Other.User;"],
        ["public sealed record", "public record struct", "[Obsolete] public sealed record",
            "[System.Diagnostics.CodeAnalysis.Experimental(\"E1\")] public sealed record", "file record"],
        ["class", "sealed class", "struct", "interface"],
        ["set;", "init;"],
        ["public sealed class User { }", "class User { }", ""],
        ["Active,", "Active, Locked,", "[JsonStringEnumMemberName(\"ACTIVE\")] Active,",
            "[System.Runtime.Serialization.EnumMember(Value = Routes.Scope)] Active,"],
        ["struct Marker : IFormattable", "struct Marker", "ref struct Marker", "struct Mark"],
        ["\"m\"", "\"n\""],
        ["internal sealed partial", "internal sealed", "public partial"],
        ["JsonSerializerContext", "object", "Middle"]);

    private static readonly DraftFile s_ordinary = new(
        "/project/Ordinary.cs",
        """
        $0$
        namespace App
        {
            public class Ordinary { $1$ }
            $2$
        }

        namespace App.Inner { $3$ }
        $4$
        """,
        ["", "using System.Text;", "[assembly: CLSCompliant(false)]", "[assembly: OktaJsonContext(typeof(App.AppJson))]",
            "[assembly: OktaJsonContext(typeof(Other.OtherJson))]"],
        ["public int Count() => 1;", "public int Count() => 2;", "public int Total() => 1;", "int Count;",
            "private int _x; public static int Count { get; }"],
        ["", "public class GetAttribute : Attribute { public GetAttribute(string route) { } }", "class Task<T> { }", "class Lib { }",
            "namespace Routes { }"],
        ["", "public sealed record User(string Id);", "namespace User { }", "public static class Routes { public const string User = "
            + "\"/inner/{userId}\"; }", "class AppJson { }", "enum Status { Active }"],
        ["", "namespace Lib { public sealed class Foreign { } }", "namespace System { public class Uri { } }",
            "namespace OktaGen { public class OktaResponse { } }", "return;", "class Marker { }"]);

    private static readonly DraftFile s_other = new(
        "/project/Other.cs",
        """
        using System.Text.Json.Serialization;
        namespace Other
        {
            public sealed class User { }
            $0$
            public static class Names { public const string Scope = $1$; }
            [JsonSerializable(typeof(User))] internal sealed partial class OtherJson : JsonSerializerContext { $2$ }
            $3$
        }
        """,
        ["", "public interface IBase { [Get(\"/other\")] Task<int> OtherAsync(); }", "public enum Status { Active }"],
        ["\"okta.apps.read\"", "\"okta.apps.manage\"", "App.Routes.User"],
        ["", "public static OtherJson Default => null!;", "public OtherJson() : base(null) { }"],
        ["", "public abstract class Middle : JsonSerializerContext { protected Middle() : base(null) { } }"]);

    private static readonly DraftFile s_globals = new(
        "/project/Globals.cs",
        OktaGen.TestSupport.TestCompilation.ImplicitUsings + "$0$\n",
        ["", "", "global using User = Other.User;", "global using static App.Routes;", "global using App.Inner;",
            "global using Status = App.Routes;"]);

    // What takes the place of the scope list's class, or of its namespace (by the name of the assembly).
    private static readonly DraftFile s_lists = new(
        "/project/Lists.cs",
        """
        $0$
        namespace App { class Lists { $1$ } }
        namespace $2$ { class Some { } }
        namespace Tests.Inner { $3$ }
        namespace Tests { $3$ }
        """,
        ["", "class Tests { }", "class Others { }", "namespace Tests { class GrantedScopes { } }",
            "namespace Tests.GrantedScopes { class C { } }", "namespace Others { public delegate void GrantedScopes(); }",
            "class GrantedScopes { }", "namespace OktaGen { class OktaNeededScopesAttribute { } }"],
        ["", "class GrantedScopes { }", "class Tests { }"],
        ["App", "Others.GrantedScopes", "Tests.Inner.GrantedScopes", "Tests.GrantedScopes"],
        ["", "enum GrantedScopes { }", "class Tests { }"]);

    /// <summary>The files, in the order of the compilation.</summary>
    public static IReadOnlyList<DraftFile> Files { get; } =
        [s_users, s_parts, s_groups, s_base, s_routes, s_models, s_ordinary, s_other, s_lists, s_globals];
}
