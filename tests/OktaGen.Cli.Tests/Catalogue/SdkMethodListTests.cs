using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Catalogue;

public sealed class SdkMethodListTests : IDisposable
{
    private const string Description =
        """
        openapi: 3.0.3
        info: { title: Test, version: "1" }
        paths:
          /api/v1/users/{id}:
            get: { operationId: getUser, tags: [User], responses: { "200": { description: ok } } }
            post: { operationId: updateUser, tags: [User], responses: { "200": { description: ok } } }
            put: { operationId: replaceUser, tags: [User], responses: { "200": { description: ok } } }
          /api/v1/apps/{id}/sso:
            get: { operationId: listKeys, tags: [Application SSO Keys, User], responses: { "200": { description: ok } } }
          /api/v1/new:
            get: { operationId: getNew, tags: [User], responses: { "200": { description: ok } } }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Names_are_those_of_tags_and_ids_and_older_versions_those_of_the_overlay()
    {
        (int exitCode, _, string error) = await RunAsync(
            "# older\nUserApi\t-\tGetNew\nUserApi\t6-7,9\tGetUser\nUserApi\t6\tUpdateUser=replaceUser\nUserApi\t7-9\tUpdateUser\n");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(
            [
                "ApplicationSSOKeysApi\t10\tListKeys",
                "UserApi\t10\tReplaceUser",
                "UserApi\t6\tUpdateUser=replaceUser",
                "UserApi\t6-7,9-10\tGetUser",
                "UserApi\t7-10\tUpdateUser",
            ],
            (await File.ReadAllLinesAsync(_folder.PathOf("sdk.tsv"))).Skip(1));
    }

    [Theory]
    [InlineData("UserApi\t6\tGetNothing\n", "UserApi.GetNothing calls no operation 'getNothing'")]
    [InlineData("UserApi\t-\tGetNothing\n", "UserApi.GetNothing calls no operation 'getNothing'")]
    [InlineData(
        "UserApi\t6-7\tUpdateUser\nUserApi\t7\tUpdateUser=replaceUser\n", "UserApi.UpdateUser calls several operations in one version")]
    [InlineData("UserApi\t7-6\tGetUser\n", "'7-6' is no range of major versions")]
    [InlineData("UserApi\tsix\tGetUser\n", "'six' is no range of major versions")]
    [InlineData("UserApi GetUser\n", "Class, major versions and methods are wanted")]
    public async Task An_overlay_that_cannot_be_true_is_refused(string overlay, string message)
    {
        (int exitCode, _, string error) = await RunAsync(overlay);

        Assert.Equal(1, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("sdk.tsv")));
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(string overlay) => Tool.RunAsync(
        "catalogue", _folder.Write("description.yaml", Description),
        "--output", _folder.PathOf("out.tsv"),
        "--sdk", _folder.PathOf("sdk.tsv"), "--sdk-overlay", _folder.Write("sdk-overlay.tsv", overlay));
}
