namespace OktaGen.TestSupport;

/// <summary>The source of a library whose members can be used in every form that C# has; each that is marked needs <c>okta.apps.read</c>.</summary>
public static class FormsLibrary
{
    public const string Name = "Forms";

    public const string Source =
        """
        namespace Forms;

        public static class Needs
        {
            public const string Apps = "okta.apps.read";
        }

        [RequiresScope(Needs.Apps)]
        public class Base(int count = 0)
        {
            public int Count => count;
        }

        [RequiresScope(Needs.Apps)]
        public class Marked;

        public readonly struct Amount
        {
            [RequiresScope(Needs.Apps)] public static Amount operator +(Amount one, Amount other) => one;
            [RequiresScope(Needs.Apps)] public static Amount operator -(Amount one) => one;
            [RequiresScope(Needs.Apps)] public static Amount operator ++(Amount one) => one;
            [RequiresScope(Needs.Apps)] public static bool operator ==(Amount one, Amount other) => true;
            public static bool operator !=(Amount one, Amount other) => false;
            [RequiresScope(Needs.Apps)] public static implicit operator int(Amount amount) => 0;
            [RequiresScope(Needs.Apps)] public static explicit operator Amount(string text) => default;
            public static Amount operator *(Amount one, Amount other) => one;
            public override bool Equals(object? other) => false;
            public override int GetHashCode() => 0;
        }

        public sealed class Member
        {
            [RequiresScope(Needs.Apps)] public void Run() { }
            [RequiresScope(Needs.Apps)] public static void RunStatic() { }
            [RequiresScope(Needs.Apps)] public T Generic<T>(T value) => value;
            public void Free() { }
            public string Text { [RequiresScope(Needs.Apps)] get; set; } = "";
            public string Written { get; [RequiresScope(Needs.Apps)] set; } = "";
            public string Initial { get; [RequiresScope(Needs.Apps)] init; } = "";
            public int this[int index] { [RequiresScope(Needs.Apps)] get => index; set { } }
            public event Action Changed { [RequiresScope(Needs.Apps)] add { } remove { } }
            public event Action Left { add { } [RequiresScope(Needs.Apps)] remove { } }
            [RequiresScope(Needs.Apps)] public void Deconstruct(out int one, out int two) => (one, two) = (1, 2);
        }

        public sealed class Counted
        {
            public int Count => 1;
            public int this[int index] { [RequiresScope(Needs.Apps)] get => index; }
        }

        public sealed class Sliced
        {
            public int Length { [RequiresScope(Needs.Apps)] get => 1; }
            public int this[int index] => index;
            public Sliced Slice(int start, int length) => this;
        }

        public sealed class Listed
        {
            [RequiresScope(Needs.Apps)] public Steps GetEnumerator() => default;
            [RequiresScope(Needs.Apps)] public AsyncSteps GetAsyncEnumerator() => new();
        }

        public struct Steps
        {
            public int Current => 0;
            public bool MoveNext() => false;
        }

        public sealed class AsyncSteps
        {
            public int Current => 0;
            public Task<bool> MoveNextAsync() => Task.FromResult(false);
        }

        public sealed class Bag : System.Collections.IEnumerable
        {
            [RequiresScope(Needs.Apps)] public void Add(int value) { }
            public System.Collections.IEnumerator GetEnumerator() => throw new NotSupportedException();
        }

        public sealed class Awaited
        {
            [RequiresScope(Needs.Apps)] public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter();
        }

        public static class Extensions
        {
            [RequiresScope(Needs.Apps)] public static void Extend(this string text) { }
        }

        public interface IReader
        {
            [Get("/api/v1/apps")] Task<string> ListAsync();
        }

        [OktaClient, RequiresScope(Needs.Apps)]
        public interface IApps : IReader
        {
            [Get("/api/v1/apps/{appId}")] Task<string> GetAsync(string appId);
        }

        public interface IEverything : IApps;

        public abstract class Worker
        {
            [RequiresScope(Needs.Apps)] public virtual void Work() { }
        }
        """;
}
