using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Build.Report;
using OktaGen.Build.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Build.Tests.Reading;

/// <summary>
/// Every form in which C# uses a member: the rule that asks for its scope, the rule that would take an unused grant back, and the report agree
/// on what is needed.
/// </summary>
public sealed class UseFormsTests : IDisposable
{
    private const string Scope = "okta.apps.read";

    private readonly TestFolder _folder = new();

    public UseFormsTests() => _folder.Compile(FormsLibrary.Name, FormsLibrary.Source);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("void Use(Member m) => m.Run();")]
    [InlineData("void Use(Member? m) => m?.Run();")]
    [InlineData("void Use() => Member.RunStatic();")]
    [InlineData("int Use(Member m) => m.Generic(1);")]
    [InlineData("void Use() => \"\".Extend();")]
    [InlineData("Action Use(Member m) => m.Run;")]
    [InlineData("Action Use(Member m) => new Action(m.Run);")]
    [InlineData("Action Use() => Member.RunStatic;")]
    [InlineData("unsafe delegate*<void> Use() => &Member.RunStatic;")]
    [InlineData("Func<Member> Use() => () => { var m = new Member(); m.Run(); return m; };")]
    [InlineData("void Use(Member m) { Local(); void Local() => m.Run(); }")]
    [InlineData("System.Linq.Expressions.Expression<Action<Member>> Use() => m => m.Run();")]
    [InlineData("string Use(Member m) => m.Text;")]
    [InlineData("string Use(Member m) => m is { Text: var text } ? text : \"\";")]
    [InlineData("void Use(Member m) => m.Written = \"\";")]
    [InlineData("void Use(Member m) => m.Written += \"\";")]
    [InlineData("void Use(Member m) => m.Written ??= \"\";")]
    [InlineData("void Use(Member m) => (m.Written, _) = (\"\", 1);")]
    [InlineData("Member Use() => new() { Written = \"\" };")]
    [InlineData("Member Use() => new Member { Initial = \"\" };")]
    [InlineData("int Use(Member m) => m[1];")]
    [InlineData("void Use(Member m) => m[1]++;")]
    [InlineData("void Use(Member m) => m.Changed += Console.WriteLine;")]
    [InlineData("void Use(Member m) => m.Left -= Console.WriteLine;")]
    [InlineData("int Use(Member m) { (int a, int b) = m; return a + b; }")]
    [InlineData("int Use(Member m) { int a; (a, var b) = m; return a + b; }")]
    [InlineData("int Use(Member m) { ((int a, int b), int c) = (m, 1); return a + b + c; }")]
    [InlineData("bool Use(Member m) => m is (1, 2);")]
    [InlineData("int Use(Member[] ms) { int n = 0; foreach ((int a, int b) in ms) { n += a + b; } return n; }")]
    [InlineData("object Use() => new Marked();")]
    [InlineData("Marked Use() => new();")]
    [InlineData("T Use<T>() where T : Marked, new() => new T();")]
    [InlineData("T Use<T>() where T : Base, IDisposable, new() => new();")]
    [InlineData("U Use<T, U>() where T : Marked where U : T, new() => new U();")]
    [InlineData("class Own<T> where T : Marked, new() { Func<T> Use() => () => new T(); }")]
    [InlineData("class Own : Base { public Own() : base(1) { } }")]
    [InlineData("class Own : Base { public Own() : base() { } }")]
    [InlineData("class Own : Base { public Own() { } }")]
    [InlineData("class Own : Base { }")]
    [InlineData("class Own(int a) : Base(a) { }")]
    [InlineData("class Own(int a) : Base { public int A => a; }")]
    [InlineData("class Own : Marked { }")]
    [InlineData("Amount Use(Amount a) => a + a;")]
    [InlineData("Amount Use(Amount a) => -a;")]
    [InlineData("Amount Use(Amount a) { a++; return a; }")]
    [InlineData("Amount Use(Amount a) { a += a; return a; }")]
    [InlineData("bool Use(Amount a) => a == default(Amount);")]
    [InlineData("int Use(Amount a) => a;")]
    [InlineData("long Use(Amount a) => a;")]
    [InlineData("Amount Use() => (Amount)\"\";")]
    [InlineData("int Use(Counted c) => c[^1];")]
    [InlineData("Sliced Use(Sliced s) => s[1..];")]
    [InlineData("bool Use(Counted c) => c is [1];")]
    [InlineData("bool Use(Sliced s) => s is [1, ..];")]
    [InlineData("int Use(Listed l) { int n = 0; foreach (int i in l) { n += i; } return n; }")]
    [InlineData("async Task<int> Use(Listed l) { int n = 0; await foreach (int i in l) { n += i; } return n; }")]
    [InlineData("Bag Use() => new Bag { 1 };")]
    [InlineData("async Task Use(Awaited a) => await a;")]
    [InlineData("Task Use(IApps a) => a.GetAsync(\"a\");")]
    [InlineData("Task Use(IApps a) => a.ListAsync();")]
    [InlineData("Task Use(AppsClient a) => a.ListAsync();")]
    [InlineData("Task Use<T>(T a) where T : IApps => a.GetAsync(\"a\");")]
    [InlineData("Task Use<T>(T a) where T : IApps => a.ListAsync();")]
    [InlineData("Task Use<T, U>(U a) where T : IApps where U : T => a.ListAsync();")]
    [InlineData("Task Use<T>(T a) where T : class, IDisposable, IEverything => a.ListAsync();")]
    [InlineData("Task Use(IEverything a) => a.GetAsync(\"a\");")]
    [InlineData("Task Use(IEverything a) => a.ListAsync();")]
    [InlineData("interface IFacade : IApps { } Task Use(IFacade a) => a.GetAsync(\"a\");")]
    [InlineData("interface IFacade : IApps { } Task Use(IFacade a) => a.ListAsync();")]
    [InlineData("interface IFacade : IEverything, IDisposable { } Func<Task> Use(IFacade a) => a.ListAsync;")]
    [InlineData("class Own : Worker { public override void Work() => base.Work(); }")]
    [InlineData("void Use() { Local(); [RequiresScope(\"okta.apps.read\")] void Local() { } }", "declared")]
    [InlineData("Action Use() => [RequiresScope(\"okta.apps.read\")] () => { };", "declared")]
    [InlineData("[RequiresScope(\"okta.apps.read\")] void Use() { }", "declared")]
    [InlineData("int Use { [RequiresScope(\"okta.apps.read\")] get => 1; }", "declared")]
    [InlineData("event Action Use { [RequiresScope(\"okta.apps.read\")] add { } remove { } }", "declared")]
    public async Task That_needs_a_scope(string member, string how = "used")
    {
        PermissionReport report = await VerifyAsync(Source(member), isDeclared: how == "declared");

        Assert.All(report.Declared, static entry => Assert.Equal(("My.Jobs.Use", "Jobs.Use"), (entry.FullName, entry.Name)));
    }

    [Theory]
    [InlineData("string Use(Member m) => nameof(m.Run) + nameof(Member.Text);")]
    [InlineData("void Use(Member m) => m.Free();")]
    [InlineData("void Use(Member m) => m.Text = \"\";")]
    [InlineData("string Use(Member m) => m.Written;")]
    [InlineData("void Use(Member m) => (m.Text, _) = (\"\", 1);")]
    [InlineData("void Use(Member m) => m[1] = 2;")]
    [InlineData("void Use(Member m) => m.Changed -= Console.WriteLine;")]
    [InlineData("void Use(Member m) => m.Left += Console.WriteLine;")]
    [InlineData("Amount Use(Amount a) => a * a;")]
    [InlineData("int Use(Counted c) => c.Count;")]
    [InlineData("static int Use(Base b) => b.Count;")]
    [InlineData("Type Use() => typeof(Marked);")]
    [InlineData("T Use<T>() where T : class, new() => new T();")]
    [InlineData("class Own : Worker { public override void Work() { } }")]
    [InlineData("bool Use(object o) => o is Member;")]
    public async Task That_needs_none(string member)
    {
        string source = Source(member);

        PermissionReport report = _folder.Report(source);

        Assert.Empty(report.Used.Concat(report.Declared).SelectMany(static entry => entry.NeededScopes));
        Assert.Empty(await _folder.FindScopesByRuleAsync(source));
    }

    [Theory]
    [InlineData("Task Use(IReader a) => a.ListAsync();")]
    [InlineData("Task Use<T>(T a) where T : IReader => a.ListAsync();")]
    public async Task Whose_client_the_code_does_not_say_keeps_the_grants_of_all_that_may_be_meant(string member)
    {
        string source = Source(member);

        Assert.Equal([Scope], _folder.Report(source).Used.SelectMany(static entry => entry.NeededScopes));
        Assert.Empty(await _folder.FindScopesByRuleAsync(source));
        Assert.Empty(await _folder.FindUnusedGrantsAsync(source, Scope));
    }

    [Theory]
    [InlineData("void Use() => \"\".Run();")]
    [InlineData("Action Use() => \"\".Run;")]
    [InlineData("int Use() => \"\".Size;")]
    [InlineData("void Use() => string.RunStatic();")]
    [InlineData("int Use(int[] values) => values.Generic(1);")]
    [InlineData("void Use() => \"\".RunMarked();")]
    public async Task Members_of_extension_blocks_count_where_the_compiler_has_them(string member)
    {
        if (!Enum.IsDefined((LanguageVersion)1400))
        {
            return;
        }

        _folder.Compile("Blocks", """
            namespace Blocks;

            public static class Extensions
            {
                extension(string text)
                {
                    [RequiresScope("okta.apps.read")] public void Run() { }
                    public int Size { [RequiresScope("okta.apps.read")] get => text.Length; }
                    [RequiresScope("okta.apps.read")] public static void RunStatic() { }
                }

                extension<T>(T[] items)
                {
                    [RequiresScope("okta.apps.read")] public TOther Generic<TOther>(TOther value) => value;
                }
            }

            [RequiresScope("okta.apps.read")]
            public static class MarkedExtensions
            {
                extension(string text)
                {
                    public void RunMarked() { }
                }
            }
            """);

        await VerifyAsync("using Blocks;\n" + Source(member));
    }

    private async Task<PermissionReport> VerifyAsync(string source, bool isDeclared = false)
    {
        PermissionReport report = _folder.Report(source);

        Assert.Equal([Scope], (isDeclared ? report.Declared : report.Used).SelectMany(static entry => entry.NeededScopes).Distinct());
        Assert.Equal([Scope], await _folder.FindScopesByRuleAsync(source));
        Assert.Empty(await _folder.FindUnusedGrantsAsync(source, Scope));
        return report;
    }

    private static string Source(string member) => $"using Forms; namespace My {{ class Jobs {{ {member} }} }}";
}
