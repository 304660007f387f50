using System.Text.Json;
using OktaGen.TestSupport;

namespace OktaGen.Package.Tests;

/// <summary>Every form in which F# uses a member, in the report: the same table of marked members as for C#.</summary>
public sealed class FSharpUsesTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    // Each line is a form of its own, on a member that no other line uses.
    private const string Uses = """
        module Uses

        open System
        open System.Threading.Tasks
        open Forms

        type Own() =
            inherit Base(1)

        type Derived() =
            inherit Worker()
            override _.Work() = base.Work()

        type IFacade =
            inherit IApps

        let closure (members: Member seq) = members |> Seq.iter (fun m -> m.Run())
        let methodGroup () = Action(Member.RunStatic)
        let generic (m: Member) = m.Generic 1
        let extension (text: string) = text.Extend()
        let read (m: Member) = m.Text
        let write (m: Member) = m.Written <- ""
        let initialize () = Member(Initial = "")
        let index (m: Member) = m.[1]
        let subscribe (m: Member) = m.add_Changed(Action(ignore))
        let unsubscribe (m: Member) = m.remove_Left(Action(ignore))
        let deconstruct (m: Member) = let (one, two) = m.Deconstruct() in one + two
        let create<'T when 'T :> Marked and 'T : (new: unit -> 'T)> () = new 'T()
        let add (a: Amount) = a + a
        let negate (a: Amount) = -a
        let convert (a: Amount) : int = Amount.op_Implicit a
        let parse () : Amount = Amount.op_Explicit ""
        let item (c: Counted) = c.[0]
        let length (s: Sliced) = s.Length
        let loop (l: Listed) = for i in l do printfn "%d" i
        let collect (b: Bag) = b.Add 1
        let wait (a: Awaited) = task { do! a }
        let inherited (a: IFacade) = async { return! a.GetAsync("a") |> Async.AwaitTask }
        let constrained<'T when 'T :> IApps> (a: 'T) = a.ListAsync()
        """;

    private const string FreeUses = """
        module Uses

        open Forms

        type Own() =
            inherit Worker()
            override _.Work() = ()

        let name (m: Member) = nameof m.Run
        let free (m: Member) = m.Free()
        let write (m: Member) = m.Text <- ""
        let read (m: Member) = m.Written
        let assign (m: Member) = m.[1] <- 2
        let subscribe (m: Member) = m.add_Left(System.Action(ignore))
        let unsubscribe (m: Member) = m.remove_Changed(System.Action(ignore))
        let multiply (a: Amount) = a * a
        let count (b: Base) = b.Count
        let kind () = typeof<Marked>
        let create<'T when 'T : (new: unit -> 'T)> () = new 'T()
        """;

    private static readonly string[] s_used =
    [
        "Forms.Amount.Addition", "Forms.Amount.Explicit", "Forms.Amount.Implicit", "Forms.Amount.UnaryNegation",
        "Forms.Awaited.GetAwaiter", "Forms.Bag.Add", "Forms.Base", "Forms.Counted.Item", "Forms.Extensions.Extend",
        "Forms.IApps.GetAsync", "Forms.IReader.ListAsync", "Forms.Listed.GetEnumerator", "Forms.Marked", "Forms.Member.Changed",
        "Forms.Member.Deconstruct", "Forms.Member.Generic", "Forms.Member.Initial", "Forms.Member.Item", "Forms.Member.Left",
        "Forms.Member.Run", "Forms.Member.RunStatic", "Forms.Member.Text", "Forms.Member.Written", "Forms.Sliced.Length",
        "Forms.Worker.Work",
    ];

    [Fact]
    public async Task All_that_need_a_scope_are_in_the_report_and_no_others()
    {
        Consumer library = Consumer.Create(feed, "net10.0", "Library", name: FormsLibrary.Name).With("Forms.cs", "global using OktaGen;\n" + FormsLibrary.Source);
        Consumer app = Create("Uses", library, Uses);
        Consumer free = Create("Free", library, FreeUses);

        (await app.BuildAsync()).ThrowIfFailed();
        (await free.BuildAsync()).ThrowIfFailed();

        Assert.Equal(s_used, await UsedAsync(app));
        Assert.Empty(await UsedAsync(free));
    }

    private Consumer Create(string name, Consumer library, string source) => Consumer.Create(
        feed,
        "net10.0",
        "Library",
        $"""<Compile Include="Uses.fs" /><ProjectReference Include="{library.ProjectFile}" />""",
        "<OktaGenReport>true</OktaGenReport>",
        name: name,
        project: "fsproj").With("Uses.fs", source);

    private static async Task<IEnumerable<string>> UsedAsync(Consumer app)
    {
        string file = Directory.GetFiles(app.Folder, "*.OktaPermissions.json", SearchOption.AllDirectories).Single();
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        return
        [
            .. report.RootElement.GetProperty("used").EnumerateArray().Select(static use => use.GetProperty("member").GetString()!),
        ];
    }
}
