using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Sdk;

namespace OktaGen.Generator.Tests.Catalogue;

public sealed class SdkMethodsTests
{
    private static readonly SdkMethods s_methods = SdkMethods.Default;

    [Theory]
    [InlineData(10, "UserApi", "GetUserAsync", "getUser")]
    [InlineData(10, "UserApi", "GetUserWithHttpInfoAsync", "getUser")]
    [InlineData(10, "IUserApi", "ListUsers", "listUsers")]
    [InlineData(10, "IUserApiAsync", "ListUsersWithHttpInfoAsync", "listUsers")]
    [InlineData(10, "UserLifecycleApi", "SuspendUserAsync", "suspendUser")]
    [InlineData(9, "UserApi", "SuspendUserAsync", "suspendUser")]
    [InlineData(6, "IdentityProviderApi", "ListIdentityProviders", "listIdentityProviders")]
    [InlineData(6, "SystemLogApi", "GetLogs", "listLogEvents")]
    [InlineData(6, "UserApi", "UpdateUserAsync", "replaceUser")]
    [InlineData(7, "UserApi", "UpdateUserAsync", "updateUser")]
    public void A_method_is_found_by_class_or_interface_and_in_each_of_its_forms(int major, string type, string method, string operation) =>
        Assert.Equal(operation, s_methods.Find(major, type, method)?.Operation?.Id);

    [Theory]
    [InlineData("GroupApi", "GetUserAsync")]
    [InlineData("UserApi", "GetNobodyAsync")]
    [InlineData("User", "GetUserAsync")]
    [InlineData("UserApiAsync", "GetUserAsync")]
    [InlineData("RiskEventApi", "SendRiskEventsAsync")]
    public void What_the_data_does_not_have_is_not_known(string type, string method) => Assert.Null(s_methods.Find(10, type, method));

    [Theory]
    [InlineData(11)]
    [InlineData(5)]
    [InlineData(0)]
    public void Of_an_unknown_version_is_known_what_all_others_agree_on(int major)
    {
        Assert.Equal("getUser", s_methods.Find(major, "UserApi", "GetUserAsync")?.Operation?.Id);

        SdkCall update = Assert.IsType<SdkCall>(s_methods.Find(major, "UserApi", "UpdateUserAsync"));
        Assert.Null(update.Operation);
        Assert.Equal(["okta.users.manage"], update.Scopes);
    }

    [Fact]
    public void Of_an_unknown_version_nothing_is_known_where_the_others_need_different_scopes()
    {
        var methods = new SdkMethods(new StringReader("UserApi\t6\tDo=getUser\nUserApi\t7\tDo=deleteUser\n"), OperationCatalogue.Default);

        Assert.Equal("getUser", methods.Find(6, "UserApi", "DoAsync")?.Operation?.Id);
        Assert.Equal("deleteUser", methods.Find(7, "UserApi", "DoAsync")?.Operation?.Id);
        Assert.Null(methods.Find(8, "UserApi", "DoAsync"));
    }

    [Fact]
    public void A_method_that_calls_what_the_catalogue_lacks_is_refused() => Assert.Throws<FormatException>(static () =>
        new SdkMethods(new StringReader("UserApi\t6\tDoNothing\n"), OperationCatalogue.Default));

    [Fact]
    public void The_data_file_is_what_its_own_methods_write()
    {
        using Stream stream = typeof(SdkMethods).Assembly.GetManifestResourceStream("OktaGen.Knowledge.Sdk.methods.tsv")!;
        using var reader = new StreamReader(stream);

        Assert.Equal(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1), SdkMethodText.Write(s_methods.All));
    }

    [SdkTableFact]
    public void Every_method_of_the_releases_that_the_catalogue_knows_is_found_with_its_operation()
    {
        var known = SdkTable.Rows
            .Select(static row => (Row: row, Operation: Find(row.Verb, row.Route)))
            .Where(static row => row.Operation is not null)
            .ToArray();

        Assert.All(known, static row => Assert.Equal(
            (row.Row, row.Operation!.Id),
            (row.Row, s_methods.Find(row.Row.Major, row.Row.Class, row.Row.Stem + "Async")?.Operation?.Id)));
        Assert.InRange(known.Length / (double)SdkTable.Rows.Count(), 0.95, 1);
    }

    [SdkTableFact]
    public void The_data_has_no_method_that_the_releases_lack() => Assert.Equal(
        SdkTable.Rows
            .Where(static row => Find(row.Verb, row.Route) is not null)
            .Select(static row => (row.Class, row.Stem, row.Major))
            .Distinct()
            .Order(),
        s_methods.All.SelectMany(static method => method.Majors, static (method, major) => (method.Class, method.Stem, major)).Order());

    // By the route itself: the "me" of a session, which is told by a cookie, is no id of one.
    private static Operation? Find(string verb, string route) =>
        OperationCatalogue.Default.Find(verb, route) is { } operation && operation.Path.Count('{') == route.Count('{') ? operation : null;
}
