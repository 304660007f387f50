using System.Security.Cryptography;
using OktaGen;

namespace QuickStart;

/// <summary>What the sample does with an org, step by step.</summary>
internal static class Tour
{
    public static async Task ReadAsync(IDirectory directory)
    {
        int pages = 0;
        int users = 0;
        await foreach (OktaPage<User> page in directory.ListUsersAsync(limit: 3).AsPages())
        {
            Console.WriteLine($"  page {++pages}: {string.Join(", ", page.Items.Select(user => user.Profile.Login))}");
            users += page.Items.Count;
            if (pages == 10)
            {
                Console.WriteLine("  (ten pages are enough for a tour)");
                break;
            }
        }

        Console.WriteLine($"  {users} users on {pages} pages");

        await foreach (User user in directory.ListUsersAsync(search: "profile.lastName sw \"L\""))
        {
            Console.WriteLine($"  last name begins with L: {user.Profile.FirstName} {user.Profile.LastName}");
        }
    }

    public static async Task WriteAsync(IDirectory directory)
    {
        var profile = new UserProfile("katherine.johnson@example.com", "katherine.johnson@example.com", "Katherine", "Johnson");
        var credentials = new NewUserCredentials(new NewPassword($"Aa1-{RandomNumberGenerator.GetHexString(16)}"));
        User created = await directory.CreateUserAsync(new NewUser(profile, credentials));
        Console.WriteLine($"  created {created.Profile.Login}: {created.Id}, {created.Status}");

        await directory.SuspendUserAsync(created.Id);
        Console.WriteLine($"  suspended: {(await directory.GetUserAsync(created.Id)).Status}");

        await directory.DeactivateUserAsync(created.Id);
        Console.WriteLine($"  deactivated: {(await directory.GetUserAsync(created.Id)).Status}");

        await directory.DeleteDeactivatedUserAsync(created.Id);
        try
        {
            await directory.GetUserAsync(created.Id);
        }
        catch (OktaApiException exception)
        {
            Console.WriteLine($"  deleted, for Okta now says {exception.ErrorCode}:");
            Console.WriteLine($"    {exception.Message}");
        }
    }
}
