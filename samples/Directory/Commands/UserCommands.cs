using System.CommandLine;
using System.Text.Json;
using OktaDirectory.Orgs;
using OktaDirectory.Output;
using OktaGen;
using OktaGen.Management;

namespace OktaDirectory.Commands;

/// <summary>The life of users.</summary>
internal static class UserCommands
{
    private static readonly Argument<string> s_user = new("user") { Description = "The user's id or login." };

    private static readonly Option<bool> s_verbose = new("--verbose", "-v") { Description = "Show the manager, too." };

    private static readonly Option<bool> s_sendEmail =
        new("--send-email") { Description = "Have Okta send the e-mail that belongs to it." };

    public static Command Create(DirectoryHost host) => new("user", "Users and their life cycle.")
    {
        Get(host),
        List(host),
        Search(host),
        CreateUser(host),
        Update(host),
        Step(host, "activate", "Activates a staged or deactivated user.", Activate, s_sendEmail),
        Step(host, "deactivate", "Deactivates a user, who loses all apps and groups.", Deactivate, s_sendEmail),
        Step(host, "suspend", "Suspends an active user.", static (call, id, token) =>
            Done(call, "suspended", new UserLifecycleClient(call.Okta).SuspendUserAsync(id, cancellationToken: token))),
        Step(host, "unsuspend", "Lets a suspended user in again.", static (call, id, token) =>
            Done(call, "active again", new UserLifecycleClient(call.Okta).UnsuspendUserAsync(id, cancellationToken: token))),
        Step(host, "unlock", "Unlocks a user who was locked out.", static (call, id, token) =>
            Done(call, "unlocked", new UserLifecycleClient(call.Okta).UnlockUserAsync(id, cancellationToken: token))),
        Delete(host),
    };

    private static Command Step(DirectoryHost host, string name, string description, Func<Invocation, string, CancellationToken, Task> step,
        params Option[] options)
    {
        var command = new Command(name, description) { s_user };
        Array.ForEach(options, command.Add);
        return command.Does(
            host, async (call, token) => await step(call, await References.FindUserIdAsync(call.Okta, call.Get(s_user), token), token));
    }

    private static async Task Done(Invocation call, string state, Task change)
    {
        await change;
        call.Terminal.Say($"{call.Get(s_user)} is {state}.");
    }

    private static Command Get(DirectoryHost host)
    {
        var user = new Argument<string?>("user") { Description = "The user's id or login.", Arity = ArgumentArity.ZeroOrOne };
        var email = new Option<string?>("--email") { Description = "The primary e-mail address, in place of id or login." };
        var command = new Command("get", "Shows one user.") { user, email, s_verbose };
        command.Validators.Add(result =>
        {
            if (result.GetValue(user) is null == result.GetValue(email) is null)
            {
                result.AddError("Name the user by id or login, or by --email.");
            }
        });
        return command.WithFormat().Does(host, async (call, token) =>
        {
            var users = new UserLookup(call.Okta);
            User found = call.Get(email) is { } address
                ? (await users.FindByEmailAsync(address, token)).One()
                : await new UsersClient(call.Okta)
                    .GetUserAsync(await References.FindUserIdAsync(call.Okta, call.Get(user)!, token), cancellationToken: token);
            await Listing(call).WriteAsync(call, found);
        });
    }

    private static Command List(DirectoryHost host)
    {
        var filter = new Option<string?>("--filter") { Description = "A filter expression, such as: status eq \"LOCKED_OUT\"" };
        var query = new Option<string?>("--query", "-q") { Description = "How first name, last name or e-mail address begin." };
        var command = new Command("list", "Lists users; deactivated ones only by a filter.") { filter, query, s_verbose };
        return command.WithPages().Does(host, (call, token) => Listing(call).WriteAsync(
            call,
            new UsersClient(call.Okta)
                .ListUsersAsync(filter: call.Get(filter), q: call.Get(query), limit: Listing<User>.PageSize(call), cancellationToken: token)
                .ReadAhead(),
            token));
    }

    private static Command Search(DirectoryHost host)
    {
        var term = new Argument<string?>("term")
        {
            Description = "How first name, last name or e-mail address begin.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var expression = new Option<string?>("--expression", "-e")
        {
            Description = "A search expression in place of it, such as: profile.department eq \"Sales\"",
        };
        var sortBy = new Option<string?>("--sort-by") { Description = "The attribute to sort by, with --expression." };
        var command = new Command("search", "Finds users.") { term, expression, sortBy, s_verbose };
        command.Validators.Add(result =>
        {
            if (result.GetValue(term) is null == result.GetValue(expression) is null)
            {
                result.AddError("Give a term or an --expression: Okta does not take both.");
            }
        });
        return command.WithPages().Does(host, (call, token) => Listing(call).WriteAsync(
            call,
            new UsersClient(call.Okta).ListUsersAsync(
                q: call.Get(term),
                search: call.Get(expression),
                sortBy: call.Get(sortBy),
                limit: Listing<User>.PageSize(call),
                cancellationToken: token),
            token));
    }

    private static Command CreateUser(DirectoryHost host)
    {
        var login = new Option<string>("--login") { Description = "The login.", Required = true };
        var email = new Option<string>("--email") { Description = "The primary e-mail address.", Required = true };
        var firstName = new Option<string>("--first-name") { Description = "The first name.", Required = true };
        var lastName = new Option<string>("--last-name") { Description = "The last name.", Required = true };
        var password = new Option<bool>("--password") { Description = "Ask for a password." };
        var question = new Option<string?>("--question") { Description = "A recovery question, whose answer is asked for." };
        var providerType = new Option<string?>("--provider-type")
        {
            Description = "Where the user signs in: OKTA, ACTIVE_DIRECTORY, LDAP, FEDERATION or SOCIAL.",
        };
        var providerName = new Option<string?>("--provider-name") { Description = "The name of that provider." };
        var groups = new Option<string[]>("--group") { Description = "A group to join, by id or name. May be repeated." };
        var activate = new Option<bool>("--activate") { Description = "Whether to activate the user at once." };
        activate.DefaultValueFactory = static _ => true;
        var command = new Command("create", "Creates a user.")
        {
            login, email, firstName, lastName, password, question, providerType, providerName, groups, activate,
        };
        ProfileOptions.AddTo(command, withClear: false);
        command.Validators.Add(result =>
        {
            if (result.GetValue(providerType) is null != result.GetValue(providerName) is null)
            {
                result.AddError("--provider-type and --provider-name belong together.");
            }
        });
        return command.WithFormat().Does(host, async (call, token) =>
        {
            UserProfile profile = ReadProfile(call, login, email, firstName, lastName);
            UserCredentialsWritable credentials = await ReadCredentialsAsync(call, password, question, token);
            if (call.Get(providerType) is { } type)
            {
                credentials.Provider = new AuthenticationProviderWritable
                {
                    Type = new AuthenticationProviderTypeWritable(type),
                    Name = call.Get(providerName),
                };
            }

            List<string> groupIds = [];
            foreach (string group in call.Get(groups) ?? [])
            {
                groupIds.Add(await References.FindGroupIdAsync(call.Okta, group, token));
            }

            var user = new CreateUserRequest
            {
                Profile = profile,
                Credentials = credentials,
                GroupIds = groupIds.Count == 0 ? null : groupIds,
            };
            bool? provider = credentials.Provider is null ? null : true;
            await Columns.Users.WriteAsync(
                call, await new UsersClient(call.Okta).CreateUserAsync(user, call.Get(activate), provider, cancellationToken: token));
        });
    }

    private static UserProfile ReadProfile(
        Invocation call, Option<string> login, Option<string> email, Option<string> firstName, Option<string> lastName)
    {
        var profile = new UserProfile
        {
            Login = call.Get(login),
            Email = call.Get(email),
            FirstName = call.Get(firstName),
            LastName = call.Get(lastName),
            AdditionalProperties = ProfileOptions.Read(call),
        };
        return profile.AdditionalProperties.Keys.Intersect(["login", "email", "firstName", "lastName"]).FirstOrDefault() is { } twice
            ? throw new CommandException($"The attribute '{twice}' is given twice.")
            : profile;
    }

    private static async Task<UserCredentialsWritable> ReadCredentialsAsync(
        Invocation call, Option<bool> password, Option<string?> question, CancellationToken cancellationToken)
    {
        var credentials = new UserCredentialsWritable();
        if (call.Get(password))
        {
            credentials.Password = new PasswordCredential { Value = await Secrets.ReadAsync(call, "password", cancellationToken) };
        }

        if (call.Get(question) is { } text)
        {
            string answer = await Secrets.ReadAsync(call, "answer", cancellationToken);
            credentials.RecoveryQuestion = new RecoveryQuestionCredential { Question = text, Answer = answer };
        }

        return credentials;
    }

    private static Command Update(DirectoryHost host)
    {
        var password = new Option<bool>("--password") { Description = "Ask for a new password." };
        var question = new Option<string?>("--question") { Description = "A new recovery question, whose answer is asked for." };
        var command = new Command("update", "Changes a user; what is not named stays as it is.") { s_user, password, question };
        ProfileOptions.AddTo(command, withClear: true);
        return command.WithFormat().Does(host, async (call, token) =>
        {
            Dictionary<string, JsonElement> attributes = ProfileOptions.Read(call);
            var change = new UpdateUserRequest();
            if (attributes.Count > 0)
            {
                change.Profile = new UserProfileUpdate { AdditionalProperties = attributes };
            }

            var credentials = new UserCredentialsUpdate();
            if (call.Get(password))
            {
                credentials.Password = new PasswordCredentialUpdate { Value = await Secrets.ReadAsync(call, "password", token) };
            }

            if (call.Get(question) is { } text)
            {
                credentials.RecoveryQuestion =
                    new RecoveryQuestionCredentialUpdate { Question = text, Answer = await Secrets.ReadAsync(call, "answer", token) };
            }

            if (call.Get(password) || call.IsGiven(question))
            {
                change.Credentials = credentials;
            }
            else if (attributes.Count == 0)
            {
                throw new CommandException("There is nothing to change: name attributes, a password or a question.");
            }

            string id = await References.FindUserIdAsync(call.Okta, call.Get(s_user), token);
            await Columns.Users.WriteAsync(call, await new UsersClient(call.Okta).UpdateUserAsync(id, change, cancellationToken: token));
        });
    }

    private static Command Delete(DirectoryHost host) =>
        new Command("delete", "Deactivates a user, waits until that is done, and deletes the user for good.") { s_user }
        .Does(host, async (call, token) =>
        {
            string id = await References.FindUserIdAsync(call.Okta, call.Get(s_user), token);
            User before = await new UserDeletion(call.Okta).DeleteAsync(id, cancellationToken: token);
            call.Terminal.Say($"{before.Profile?.Login ?? id} is deleted.");
        });

    [RequiresScope(OktaScopes.UsersManage)]
    private static async Task Activate(Invocation call, string id, CancellationToken cancellationToken)
    {
        UserActivationToken token = await new UserLifecycleClient(call.Okta)
            .ActivateUserAsync(id, call.Get(s_sendEmail), cancellationToken: cancellationToken);
        call.Terminal.Say($"{call.Get(s_user)} is activated.");
        if (token.ActivationUrl is { } url)
        {
            // Whoever has it can take the account: it goes to whoever asked, and nowhere else.
            call.Terminal.Say($"To be handed to the user: {url}");
        }
    }

    private static Task Deactivate(Invocation call, string id, CancellationToken cancellationToken) =>
        Done(call, "deactivated", new UserLifecycleClient(call.Okta)
            .DeactivateUserAsync(id, call.Get(s_sendEmail), cancellationToken: cancellationToken));

    private static Listing<User> Listing(Invocation call) => call.Get(s_verbose) ? Columns.UsersInDetail : Columns.Users;
}
