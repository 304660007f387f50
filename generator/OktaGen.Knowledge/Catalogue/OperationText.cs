using OktaGen.Knowledge.Credentials;

namespace OktaGen.Knowledge.Catalogue;

/// <summary>
/// One operation as a line of the data file: <c>METHOD path</c>, operation id, scopes, remarks, separated by tabs; empty columns at the
/// end are left out. The remarks say only what is not the rule, in words of the form <c>credentials=AccessTokens</c>.
/// </summary>
internal static class OperationText
{
    private const string Deprecated = "deprecated";
    private const string Credentials = "credentials=";
    private const string Stage = "stage=";
    private const string Retry = "retry=";
    private const string Paging = "paging=";
    private const string Items = "items=";
    private const string Accept = "accept=";

    /// <exception cref="FormatException">The line is none that <see cref="Write"/> wrote.</exception>
    public static Operation Read(string line)
    {
        string[] columns = line.Split('\t');
        int space = line.IndexOf(' ');
        if (columns.Length is < 2 or > 4 || space < 0 || space >= columns[0].Length)
        {
            throw new FormatException($"Not a line of the catalogue: {line}");
        }

        CredentialKinds credentials = CredentialKinds.Any;
        LifeCycle stage = LifeCycle.GeneralAvailability;
        RetryClass retry = RetryClass.ByMethod;
        PagingKind paging = PagingKind.None;
        bool isDeprecated = false;
        string? items = null;
        string? accept = null;
        foreach (string remark in Words(columns.ElementAtOrDefault(3)))
        {
            if (remark == Deprecated)
            {
                isDeprecated = true;
            }
            else if (ValueOf(remark, Items) is { } property)
            {
                (paging, items) = (PagingKind.Object, property);
            }
            else if (ValueOf(remark, Accept) is { } mediaType)
            {
                accept = mediaType;
            }
            else if (!(TryRead(remark, Credentials, ref credentials)
                || TryRead(remark, Stage, ref stage)
                || TryRead(remark, Retry, ref retry)
                || TryRead(remark, Paging, ref paging)))
            {
                throw new FormatException($"Unknown remark '{remark}' in the catalogue: {line}");
            }
        }

        return new Operation
        {
            Id = columns[1],
            Method = line.Substring(0, space),
            Path = columns[0].Substring(space + 1),
            Scopes = new EquatableArray<string>(Words(columns.ElementAtOrDefault(2))),
            Credentials = credentials,
            Stage = stage,
            IsDeprecated = isDeprecated,
            Retry = retry,
            Paging = paging,
            Items = items,
            Accept = accept,
        };
    }

    public static string Write(Operation operation)
    {
        var remarks = new List<string>();
        if (operation.Credentials != CredentialKinds.Any)
        {
            remarks.Add(Credentials + operation.Credentials);
        }

        if (operation.Stage != LifeCycle.GeneralAvailability)
        {
            remarks.Add(Stage + operation.Stage);
        }

        if (operation.IsDeprecated)
        {
            remarks.Add(Deprecated);
        }

        if (operation.Retry != RetryClass.ByMethod)
        {
            remarks.Add(Retry + operation.Retry);
        }

        if (operation.Paging == PagingKind.Array)
        {
            remarks.Add(Paging + operation.Paging);
        }

        if (operation.Items is not null)
        {
            remarks.Add(Items + operation.Items);
        }

        if (operation.Accept is not null)
        {
            remarks.Add(Accept + operation.Accept);
        }

        return string.Join("\t", operation.ToString(), operation.Id, string.Join(" ", operation.Scopes), string.Join(" ", remarks))
            .TrimEnd('\t');
    }

    private static string[] Words(string? text) => (text ?? string.Empty).Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static string? ValueOf(string remark, string key) =>
        remark.StartsWith(key, StringComparison.Ordinal) ? remark.Substring(key.Length) : null;

    private static bool TryRead<T>(string remark, string key, ref T value)
        where T : struct
    {
        if (ValueOf(remark, key) is { } text && Enum.TryParse(text, out T read))
        {
            value = read;
            return true;
        }

        return false;
    }
}
