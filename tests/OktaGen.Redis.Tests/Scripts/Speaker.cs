using System.Globalization;

namespace OktaGen.Redis.Tests;

/// <summary>One instance that states to the script of windows what a test wants.</summary>
internal sealed class Speaker(TimedServer server, string key, string id, string app = "app", double weight = 1, double reserve = 0)
{
    private string _epoch = "0";

    public int UnderWay { get; set; }

    public int Got { get; set; }

    public int Answered { get; set; }

    /// <summary>Wants so many leases for as many calls that wait, and takes what it gets.</summary>
    public SpeakerAnswer Want(
        int wanted, int limit = 0, long reset = 0, int remaining = 0, int milliseconds = 0, bool isRefused = false, int uncounted = 0)
    {
        Answered |= limit > 0 ? 1 : 0;
        string[] answer = server.Evaluate(
            LeaseScripts.Window, key,
            "", id, app, LeaseInstance.Number(weight), LeaseInstance.Number(reserve), UnderWay, wanted, wanted, _epoch, Got,
            limit, reset, remaining, milliseconds, isRefused ? 1 : 0, uncounted, Answered);
        if (answer[1] != _epoch)
        {
            (_epoch, Got) = (answer[1], 0);
        }

        int[] numbers = [.. answer.Select(static text => (int)long.Parse(text, CultureInfo.InvariantCulture))];
        UnderWay += numbers[0];
        Got += numbers[0];
        return new SpeakerAnswer(
            numbers[0], numbers[2], long.Parse(answer[3], CultureInfo.InvariantCulture), numbers[4], numbers[5], numbers[6],
            answer[7] == "1", numbers[8], numbers[9]);
    }

    /// <summary>All of its calls were answered.</summary>
    public void Finish() => UnderWay = 0;
}
