using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.CodeFixVerifier<OktaGen.Analyzers.Rules.Shapes.UnmarkedInterfaceAnalyzer,
OktaGen.CodeFixes.Rules.Shapes.AddOktaClientCodeFix>;

namespace OktaGen.Analyzers.Tests.Rules.Shapes;

public sealed class UnmarkedInterfaceTests
{
    private const string Members = "{ [Get(\"/api/v1/users\")] Task<string> ListAsync(); }";

    [Theory]
    [InlineData("public interface {|OKTA0136:IDirectory|} #", "[OktaClient]\npublic interface IDirectory #")]
    [InlineData(
        "/// <summary>Users.</summary>\n[NotRetryable] // all\npartial interface {|OKTA0136:IDirectory|} #",
        "/// <summary>Users.</summary>\n[OktaClient]\n[NotRetryable] // all\npartial interface IDirectory #")]
    [InlineData(
        "class Outer\n{\n    internal interface {|OKTA0136:IDirectory|} #\n}",
        "class Outer\n{\n    [OktaClient]\n    internal interface IDirectory #\n}")]
    [InlineData(
        "class C; interface {|OKTA0136:IDirectory|} # interface {|OKTA0136:IOther|} #",
        "class C; [OktaClient] interface IDirectory # [OktaClient] interface IOther #")]
    [InlineData("interface {|OKTA0136:IDirectory|}\r\n#\r\n", "[OktaClient]\r\ninterface IDirectory\r\n#\r\n")]
    [InlineData(
        "class OktaClientAttribute : Attribute;\ninterface {|OKTA0136:IDirectory|} #",
        "class OktaClientAttribute : Attribute;\n[OktaGen.OktaClient]\ninterface IDirectory #")]
    public Task An_interface_with_endpoints_is_marked(string before, string after) => VerifyAsync(before, after);

    [Theory]
    [InlineData("[OktaClient] public interface IDirectory #")]
    [InlineData("public interface IReader # [OktaClient] public interface IDirectory : IReader;")]
    [InlineData("public interface IReader # public interface IMiddle : IReader; public interface IDirectory : IMiddle;")]
    [InlineData("public interface IDirectory<T> #")]
    [InlineData("class Outer { private interface IDirectory # }")]
    [InlineData("public interface IDirectory { Task<string> ListAsync(); int Count { get; } }")]
    [InlineData("public interface IDirectory { [Get(\"/api/v1/users\")] Task ListAsync() => Task.CompletedTask; }")]
    [InlineData("public abstract class Directory { [Get(\"/api/v1/users\")] public abstract Task ListAsync(); }")]
    public Task What_is_marked_or_serves_another_interface_is_left_alone(string source) => VerifyAsync(source, source);

    private static Task VerifyAsync(string before, string after)
    {
        var project = new TestProject { IsLibrary = true };
        var test = new Verify(before.Replace("#", Members, StringComparison.Ordinal), project);
        test.FixedState.Sources.Add(after.Replace("#", Members, StringComparison.Ordinal));
        project.ApplyFixed(test.FixedState);
        return test.RunAsync();
    }
}
