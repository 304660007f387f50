namespace OktaGen.Calls.Responses;

/// <summary>Turns a successful answer into what an endpoint returns. A struct, so that a call allocates nothing for it.</summary>
internal interface IResponseReader<out TResult>
{
    static abstract BodyHandling Body { get; }

    TResult Read(in CallResponse response);
}
