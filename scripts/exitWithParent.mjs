// Loaded into child programs by --import: they end with the script that started them, even when that
// one is killed. The channel alone must not keep a program that has finished from ending.
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
