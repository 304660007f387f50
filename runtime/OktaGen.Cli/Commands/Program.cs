using OktaGen.Cli.Commands;

return await OktaGenCommand.RunAsync(args);
