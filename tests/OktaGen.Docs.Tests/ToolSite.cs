using System.CommandLine;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Emit;
using OktaGen.Cli.Commands;
using OktaGen.Cli.Terminal;
using OktaGen.Testing;

namespace OktaGen.Docs.Tests;

/// <summary>
/// Where a reader types commands: the folder of a project named MyApp that was built, an org, and an API token of its super administrator
/// in the environment.
/// </summary>
internal sealed class ToolSite : IAsyncDisposable
{
    private const string Client = """
        using System.Threading.Tasks;
        using OktaGen;

        namespace MyApp;

        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> GetUserAsync(string userId);

            [Get("/api/v1/logs"), RequiresScope(OktaScopes.LogsRead)]
            Task<string> ListEventsAsync();
        }
        """;

    private const string Description = """
        openapi: 3.0.3
        info: { title: Okta Admin Management, version: "1" }
        servers: [ { url: "https://{yourOktaDomain}" } ]
        paths:
          /api/v1/brands:
            get:
              operationId: listBrands
              tags: [ Brands ]
              security: [ { oauth2: [ okta.brands.read ] } ]
              responses:
                "200":
                  description: Success
                  content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Brand" } } } }
        components:
          schemas:
            Brand: { type: object, properties: { id: { type: string }, name: { type: string } } }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("oktagen-docs-");
    private readonly string _before = Environment.CurrentDirectory;
    private readonly OktaTestOrg _org;
    private readonly ToolHost _host;

    private ToolSite(OktaTestOrg org, DocPage page)
    {
        _org = org;
        org.Schemas.DefineUserAttribute("badgeColor", """{ "type": "string" }""");
        org.Schemas.DefineUserAttribute("shoeSize", """{ "type": "integer" }""");
        string token = org.CreateApiToken().Token!;
        _host = new ToolHost
        {
            Person = null,
            Variable = name => name switch
            {
                "OKTA_CLIENT_TOKEN" => token,
                "OKTA_CLIENT_ORGURL" => org.Url.ToString(),
                _ => null,
            },
        };
        Write("MyApp.csproj", """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
            """);
        Write("OktaScopes.txt", "okta.logs.read\nokta.users.read\n");
        Write("management.yaml", Description);
        byte[] app = Compile(page);
        foreach (string path in (string[])["bin/App.dll", "bin/Jobs.dll", "bin/Debug/net10.0/MyApp.dll", "bin/Release/net10.0/MyApp.dll"])
        {
            string file = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, app);
            File.Copy(typeof(OktaConnection).Assembly.Location, Path.Combine(Path.GetDirectoryName(file)!, "OktaGen.dll"), overwrite: true);
        }

        Environment.CurrentDirectory = _folder.FullName;
    }

    public static async Task<ToolSite> StartAsync(DocPage page) => new(await OktaTestOrg.StartAsync(), page);

    /// <summary>Types a command, and does what the page says a reader does then.</summary>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(ToolCommand command)
    {
        if (command.ExitCode != 0)
        {
            // The fault that pages show.
            Assert.Contains("okta.logs.read: it is not granted", string.Join('\n', command.Shown), StringComparison.Ordinal);
            App.RemoveGrant(OktaScopes.LogsRead);
        }

        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = await OktaGenCommand.Create(_host)
            .Parse([.. command.Arguments.Select(argument => argument == "OLD_KEY_ID" ? App.ActiveKeyIds[0] : argument)])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        bool isSetUp = command.Arguments[0] == "setup" && exitCode == 0 && !command.Arguments.Contains("--dry-run");
        if (isSetUp && !command.Arguments.Contains("--settings"))
        {
            string told = output.ToString();
            Write("appsettings.json", JsonNode.Parse(told[told.IndexOf('{', StringComparison.Ordinal)..])!.ToJsonString());
        }

        // As pages call it.
        string url = _org.Url.ToString().TrimEnd('/');
        return (exitCode, output.ToString().Replace(url, "https://example.okta.com", StringComparison.Ordinal), error.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        Environment.CurrentDirectory = _before;
        _folder.Delete(recursive: true);
        await _org.DisposeAsync();
    }

    private OktaTestServiceApp App => _org.ServiceApp(Assert.Single(_org.Apps.All).Id);

    private static byte[] Compile(DocPage page)
    {
        using var image = new MemoryStream();
        EmitResult result = BlockCompilation.Create(new CodeBlock(page, 0, "csharp", Client, null)).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
